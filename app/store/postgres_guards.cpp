#include "store/postgres_guards.h"

#include <array>
#include <utility>

#include "store/postgres_indexes.h"

namespace seatwise {

namespace {

struct Guard
{
    const char* table;
    const char* when;
    const char* body;
};

constexpr std::array<Guard, 4> guards{{
    {"quotes", "INSERT OR UPDATE", R"(
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN
      RAISE EXCEPTION 'a quote begins as a draft';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.id <> OLD.id OR NEW.added <> OLD.added OR
      (OLD.status NOT IN ('draft', 'discarded') AND (NEW.number_year, NEW.number_sequence, NEW.revision)
          IS DISTINCT FROM (OLD.number_year, OLD.number_sequence, OLD.revision)) THEN
    RAISE EXCEPTION 'a quote keeps its id, its place and its number';
  END IF;
  IF OLD.status IN ('draft', 'discarded') AND NEW.status IN ('draft', 'discarded', 'issued') THEN
    RETURN NEW;
  END IF;
  IF NEW IS NOT DISTINCT FROM OLD THEN
    RETURN NEW;
  END IF;
  -- The row of an accepted quote shows the option that was taken.
  IF OLD.status <> 'issued' OR NEW.status NOT IN ('accepted', 'declined', 'superseded') OR
      (NEW.revision, NEW.customer, NEW.currency, NEW.issued, NEW.valid_through, NEW.options) IS DISTINCT FROM
      (OLD.revision, OLD.customer, OLD.currency, OLD.issued, OLD.valid_through, OLD.options) OR
      (OLD.depth IS NOT NULL AND
          (NEW.prepared_by, NEW.book, NEW.book_sha256, NEW.approved_by, NEW.approval_proof) IS DISTINCT FROM
          (OLD.prepared_by, OLD.book, OLD.book_sha256, OLD.approved_by, OLD.approval_proof)) OR
      ((NEW.plan, NEW.seats, NEW.total, NEW.depth) IS DISTINCT FROM
          (OLD.plan, OLD.seats, OLD.total, coalesce(OLD.depth, NEW.depth)) AND
          (OLD.options IS NULL OR NEW.status <> 'accepted'))
  THEN
    RAISE EXCEPTION 'what an issued quote says cannot be changed';
  END IF;
  RETURN NEW;
END
)"},
    {"quote_contents", "INSERT OR UPDATE", R"(
DECLARE
  approval JSONB := NEW.content::jsonb -> 'approval';
  was JSONB;
  kept TEXT;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    was := OLD.content::jsonb -> 'approval';
  END IF;
  IF approval IS NOT NULL AND approval IS DISTINCT FROM was AND EXISTS (SELECT 1 FROM approvers) AND
      NOT EXISTS (SELECT 1 FROM approvers WHERE name = approval ->> 'by' AND proof = approval ->> 'proof' AND
          (proof = 'passphrase' OR name = current_user)) THEN
    RAISE EXCEPTION 'a discount is approved by an approver';
  END IF;
  IF TG_OP = 'INSERT' THEN
    RETURN NEW;
  END IF;
  IF NEW.id = OLD.id AND NEW.content = OLD.content THEN
    RETURN NEW;
  END IF;
  kept := (SELECT status FROM quotes WHERE id = OLD.id);
  IF NEW.id = OLD.id AND kept IN ('draft', 'discarded') THEN
    RETURN NEW;
  END IF;
  -- The customer's decision is written behind what was issued.
  IF NEW.id = OLD.id AND kept = 'issued' AND NOT OLD.content::jsonb ? 'decision' AND
      NEW.content::jsonb - 'decision' = OLD.content::jsonb THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what an issued quote says cannot be changed';
END
)"},
    {"numbers", "INSERT OR UPDATE", R"(
BEGIN
  IF NEW.last IS DISTINCT FROM (SELECT max(number_sequence) FROM quotes WHERE number_year = NEW.year) THEN
    RAISE EXCEPTION 'the last number is that of a quote';
  END IF;
  RETURN NEW;
END
)"},
    {"audit", "INSERT", R"(
DECLARE
  latest audit%ROWTYPE;
BEGIN
  SELECT * INTO latest FROM audit ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence <> coalesce(latest.sequence, 0) + 1 OR NEW.previous IS DISTINCT FROM
      coalesce(latest.hash, (SELECT encode(sha256(convert_to('seatwise store ' || id, 'UTF8')), 'hex') FROM store_identity))
  THEN
    RAISE EXCEPTION 'a record of the audit trail follows the last one';
  END IF;
  RETURN NEW;
END
)"},
}};

QString nameOf(const Guard& guard)
{
    return QLatin1String("guard_") + QLatin1String(guard.table);
}

/// What a migration of this version leaves, as (kind, name).
QString expectedObjects()
{
    QStringList rows;
    const auto add = [&rows](const char* kind, const QString& name) {
        rows += QStringLiteral("('%1', '%2')").arg(QLatin1String(kind), name);
    };
    for (const char* table : {"approvers", "audit", "customer_starts", "customers", "numbers", "price_books",
                              "quote_contents", "quotes", "schema_version", "store_identity", "workshop_items"})
        add("table", QLatin1String(table));
    for (const char* key :
         {"approvers_pkey", "audit_pkey", "customer_starts_pkey", "customers_pkey", "numbers_pkey", "price_books_pkey",
          "quote_contents_pkey", "quotes_pkey", "quotes_number_year_number_sequence_revision_key",
          "store_identity_pkey", "workshop_items_pkey"}) {
        add("index", QLatin1String(key));
        add("constraint", QLatin1String(key));
    }
    add("index", QStringLiteral("audit_subject"));
    add("index", QStringLiteral("customer_starts_customer"));
    add("constraint", QStringLiteral("customer_starts_customer_fkey"));
    add("index", QStringLiteral("quotes_added"));
    add("constraint", QStringLiteral("quote_contents_id_fkey"));
    for (const Guard& guard : guards) {
        add("trigger", QLatin1String("guard on ") + QLatin1String(guard.table));
        rows += QStringLiteral("('function', '%1 ' || md5($guard$%2$guard$))")
                    .arg(nameOf(guard), QLatin1String(guard.body));
    }
    return rows.join(QLatin1String(", "));
}

/// A server that was migrated by an earlier program has none of them yet.
QString indexesThatMayBe()
{
    QStringList rows;
    for (const QString& name : namesOfPostgresIndexes())
        rows += QStringLiteral("('index', '%1')").arg(name);
    return rows.join(QLatin1String(", "));
}

} // namespace

QStringList postgresGuards()
{
    QStringList statements;
    for (const Guard& guard : guards) {
        const QLatin1String table(guard.table);
        statements += QStringLiteral("CREATE OR REPLACE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql SET search_path "
                                     "TO seatwise, pg_temp AS $guard$%2$guard$")
                          .arg(nameOf(guard), QLatin1String(guard.body));
        statements += QStringLiteral("DROP TRIGGER IF EXISTS guard ON %1").arg(table);
        statements += QStringLiteral("CREATE TRIGGER guard BEFORE %1 ON %2 FOR EACH ROW EXECUTE FUNCTION %3()")
                          .arg(QLatin1String(guard.when), table, nameOf(guard));
    }
    return statements;
}

QString foreignObjectsOnServer()
{
    return QLatin1String(R"(
WITH relations AS (
  SELECT * FROM pg_catalog.pg_class WHERE relnamespace = 'seatwise'::pg_catalog.regnamespace
), found (kind, name) AS (
  SELECT CASE relkind WHEN 'r' THEN 'table' WHEN 'i' THEN 'index' WHEN 'v' THEN 'view' ELSE 'relation' END,
      relname::text FROM relations
  UNION ALL SELECT 'trigger', tgname || ' on ' || relname
      FROM pg_catalog.pg_trigger JOIN relations ON tgrelid = relations.oid WHERE NOT tgisinternal AND tgenabled = 'O'
  UNION ALL SELECT 'trigger', tgname || ' on ' || relname || ' (disabled)'
      FROM pg_catalog.pg_trigger JOIN relations ON tgrelid = relations.oid WHERE NOT tgisinternal AND tgenabled <> 'O'
  UNION ALL SELECT 'rule', rulename || ' on ' || relname
      FROM pg_catalog.pg_rewrite JOIN relations ON ev_class = relations.oid
  UNION ALL SELECT 'policy', polname || ' on ' || relname
      FROM pg_catalog.pg_policy JOIN relations ON polrelid = relations.oid
  UNION ALL SELECT 'constraint', conname::text
      FROM pg_catalog.pg_constraint JOIN relations ON conrelid = relations.oid WHERE contype <> 'n'
  UNION ALL SELECT 'default', attname || ' of ' || relname
      FROM pg_catalog.pg_attrdef JOIN relations ON adrelid = relations.oid
      JOIN pg_catalog.pg_attribute ON attrelid = adrelid AND attnum = adnum
  UNION ALL SELECT 'heir', inhrelid::pg_catalog.regclass || ' of ' || relname
      FROM pg_catalog.pg_inherits JOIN relations ON inhparent = relations.oid
  UNION ALL SELECT 'function', proname || ' ' || md5(prosrc)
      FROM pg_catalog.pg_proc WHERE pronamespace = 'seatwise'::pg_catalog.regnamespace
), ours (kind, name) AS (VALUES )") +
           expectedObjects() + QLatin1String("), may_be (kind, name) AS (VALUES ") + indexesThatMayBe() +
           QLatin1String(R"()
SELECT 0, kind || ' ' || name
    FROM (SELECT * FROM found EXCEPT SELECT * FROM ours EXCEPT SELECT * FROM may_be) AS more
UNION ALL SELECT 1, kind || ' ' || name
    FROM (SELECT * FROM ours EXCEPT SELECT * FROM found) AS less
ORDER BY 1, 2)");
}

} // namespace seatwise
