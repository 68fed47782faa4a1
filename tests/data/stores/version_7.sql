-- A store of Seatwise with tables of version 7, written by that program on 2026-12-01: a trial that was bought, a quote that was
-- declined in its second revision, one that nobody answered, and two drafts that ask for 25 %, of which one was approved.
DELETE FROM audit;
DELETE FROM store_identity;
INSERT INTO store_identity (id, backup, head) VALUES ('580af7ebdf724a41819e6fdc57d01ab0', 0, '');
INSERT INTO price_books (sha256, content) VALUES ('48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22', '{
  "format": "seatwise.price-book",
  "format_version": 1,
  "id": "music-learning",
  "name": "Music platform",
  "names": { "de": "Musikplattform", "es": "Plataforma de música", "fr": "Plateforme musicale" },
  "version": "2026.1",
  "currency": "USD",
  "effective_from": "2026-01-01",
  "rules": {
    "annual_discount": "0",
    "rounding": "half_up",
    "proration": { "includes_change_day": true, "annual_divisor": 365 },
    "academic_year_start": "07-01",
    "summer_pause": { "from": "07-01", "to": "08-31" },
    "quote_valid_days": 30,
    "discount_bands": [
      { "max_percent": "5", "needs": "none" },
      { "max_percent": "15", "needs": "reason" },
      { "max_percent": "30", "needs": "approval" }
    ],
    "floor_percent": "60",
    "negotiated_from": 10000
  },
  "features": [
    {
      "id": "platform-access",
      "name": "Full platform access",
      "names": {
        "de": "Voller Zugang zur Plattform",
        "es": "Acceso completo a la plataforma",
        "fr": "Accès complet à la plateforme"
      },
      "group": "Platform",
      "groups": { "de": "Plattform", "es": "Plataforma", "fr": "Plateforme" }
    },
    {
      "id": "progress-tracking",
      "name": "Student progress tracking",
      "names": {
        "de": "Lernfortschritt der Schüler verfolgen",
        "es": "Seguimiento del progreso de los alumnos",
        "fr": "Suivi des progrès des élèves"
      },
      "group": "Platform",
      "groups": { "de": "Plattform", "es": "Plataforma", "fr": "Plateforme" }
    },
    {
      "id": "assignments",
      "name": "Assignment creation and management",
      "names": {
        "de": "Aufgaben erstellen und verwalten",
        "es": "Creación y gestión de tareas",
        "fr": "Création et gestion de devoirs"
      },
      "group": "Platform",
      "groups": { "de": "Plattform", "es": "Plataforma", "fr": "Plateforme" }
    },
    {
      "id": "reporting",
      "name": "Basic reporting and analytics",
      "names": {
        "de": "Einfache Berichte und Auswertungen",
        "es": "Informes y análisis básicos",
        "fr": "Rapports et analyses de base"
      },
      "group": "Platform",
      "groups": { "de": "Plattform", "es": "Plataforma", "fr": "Plateforme" }
    },
    {
      "id": "email-support",
      "name": "Email support",
      "names": { "de": "Support per E-Mail", "es": "Soporte por correo electrónico", "fr": "Assistance par e-mail" },
      "group": "Support",
      "groups": { "de": "Support", "es": "Soporte", "fr": "Assistance" }
    },
    {
      "id": "onboarding",
      "name": "Implementation support: dedicated onboarding and training",
      "names": {
        "de": "Einführungshilfe: persönliche Einrichtung und Schulung",
        "es": "Implementación: puesta en marcha y capacitación dedicadas",
        "fr": "Déploiement : mise en route et formation personnalisées"
      },
      "group": "School districts",
      "groups": { "de": "Schulträger", "es": "Distritos escolares", "fr": "Districts scolaires" }
    },
    {
      "id": "purchase-orders",
      "name": "Purchase order support",
      "names": {
        "de": "Kauf mit Bestellnummer",
        "es": "Compra mediante orden de compra",
        "fr": "Achat sur bon de commande"
      },
      "group": "School districts",
      "groups": { "de": "Schulträger", "es": "Distritos escolares", "fr": "Districts scolaires" }
    },
    {
      "id": "academic-year",
      "name": "Academic year alignment",
      "names": {
        "de": "Ausrichtung am Schuljahr",
        "es": "Ajuste al año escolar",
        "fr": "Alignement sur l’année scolaire"
      },
      "group": "School districts",
      "groups": { "de": "Schulträger", "es": "Distritos escolares", "fr": "Districts scolaires" }
    },
    {
      "id": "summer-pause",
      "name": "Summer pause options",
      "names": {
        "de": "Möglichkeit einer Sommerpause",
        "es": "Opciones de pausa de verano",
        "fr": "Possibilité de pause estivale"
      },
      "group": "School districts",
      "groups": { "de": "Schulträger", "es": "Distritos escolares", "fr": "Districts scolaires" }
    },
    {
      "id": "custom-tiers",
      "name": "Custom tiers, negotiated",
      "names": {
        "de": "Eigene Stufen, ausgehandelt",
        "es": "Tramos a medida, negociados",
        "fr": "Paliers sur mesure, négociés"
      },
      "group": "Enterprise"
    },
    {
      "id": "dedicated-support",
      "name": "Dedicated support: priority support and account management",
      "names": {
        "de": "Eigene Betreuung: bevorzugter Support und Kundenbetreuer",
        "es": "Soporte dedicado: prioridad y ejecutivo de cuentas",
        "fr": "Assistance dédiée : priorité et chargé de clientèle"
      },
      "group": "Enterprise"
    },
    {
      "id": "custom-features",
      "name": "Custom features and integrations",
      "names": {
        "de": "Eigene Funktionen und Integrationen",
        "es": "Funciones e integraciones a medida",
        "fr": "Fonctionnalités et intégrations sur mesure"
      },
      "group": "Enterprise"
    },
    {
      "id": "multi-year",
      "name": "Multi-year agreements",
      "names": { "de": "Mehrjährige Verträge", "es": "Contratos de varios años", "fr": "Contrats pluriannuels" },
      "group": "Enterprise"
    }
  ],
  "segments": [
    {
      "id": "prospects",
      "name": "Prospective customers",
      "names": { "de": "Interessenten", "es": "Clientes potenciales", "fr": "Clients potentiels" }
    },
    {
      "id": "studios",
      "name": "Individual music studios and private teachers",
      "names": {
        "de": "Einzelne Musikstudios und private Lehrkräfte",
        "es": "Estudios de música individuales y profesores particulares",
        "fr": "Studios de musique individuels et professeurs particuliers"
      }
    },
    {
      "id": "small-schools",
      "name": "Small music schools",
      "names": {
        "de": "Kleine Musikschulen",
        "es": "Escuelas de música pequeñas",
        "fr": "Petites écoles de musique"
      }
    },
    {
      "id": "schools",
      "name": "Schools and large music programs",
      "names": {
        "de": "Schulen und große Musikprogramme",
        "es": "Escuelas y grandes programas de música",
        "fr": "Écoles et grands programmes musicaux"
      }
    },
    {
      "id": "districts",
      "name": "School districts",
      "names": { "de": "Schulträger", "es": "Distritos escolares", "fr": "Districts scolaires" }
    }
  ],
  "plans": [
    {
      "id": "prelude",
      "name": "Prelude",
      "kind": "trial",
      "description": "Free trial for prospective customers evaluating the platform",
      "trial": {
        "days": 14,
        "converts_to": ["solo", "ensemble"]
      },
      "seats": { "min": 1, "max": 19 },
      "billing": ["monthly"],
      "charges": [
        {
          "id": "trial",
          "name": "Prelude trial",
          "names": { "de": "Prelude-Testphase", "es": "Prueba Prelude", "fr": "Essai Prelude" },
          "unit": "plan",
          "monthly": { "model": "flat", "amount": "0.00" }
        }
      ],
      "features": [
        { "id": "platform-access", "included": true },
        { "id": "progress-tracking", "included": true },
        { "id": "assignments", "included": true },
        { "id": "reporting", "included": true },
        { "id": "email-support", "included": true }
      ],
      "upgrades_to": ["solo", "ensemble"]
    },
    {
      "id": "solo",
      "name": "Solo",
      "kind": "subscription",
      "description": "Studio plan for individual music studios, private teachers and small music schools",
      "seats": { "min": 5, "max": 19 },
      "billing": ["monthly", "annual"],
      "charges": [
        {
          "id": "seats",
          "name": "Solo seats",
          "names": { "de": "Solo-Lizenzen", "es": "Licencias Solo", "fr": "Licences Solo" },
          "unit": "seat",
          "monthly": {
            "model": "banded",
            "bands": [
              { "from": 5, "base": "7.95", "rate": "0.80" }
            ]
          },
          "annual": {
            "model": "banded",
            "bands": [
              { "from": 5, "base": "95.40", "rate": "9.60" }
            ]
          }
        }
      ],
      "features": [
        { "id": "platform-access", "included": true },
        { "id": "progress-tracking", "included": true },
        { "id": "assignments", "included": true },
        { "id": "reporting", "included": true },
        { "id": "email-support", "included": true }
      ],
      "upgrades_to": ["ensemble"]
    },
    {
      "id": "ensemble",
      "name": "Ensemble",
      "kind": "subscription",
      "description": "School plan for schools, school districts and large music programs",
      "seats": { "min": 20 },
      "billing": ["monthly", "annual"],
      "charges": [
        {
          "id": "seats",
          "name": "Ensemble seats",
          "names": { "de": "Ensemble-Lizenzen", "es": "Licencias Ensemble", "fr": "Licences Ensemble" },
          "unit": "seat",
          "monthly": {
            "model": "banded",
            "bands": [
              { "from": 20, "base": "19.95", "rate": "0.20" },
              { "from": 120, "base": "39.95", "rate": "0.18" },
              { "from": 240, "base": "61.55", "rate": "0.16" },
              { "from": 500, "base": "103.15", "rate": "0.12" },
              { "from": 1000, "base": "163.15", "rate": "0.10" },
              { "from": 2500, "base": "313.15", "rate": "0.08" },
              { "from": 4200, "base": "449.15", "rate": "0.06" },
              { "from": 6000, "base": "557.15", "rate": "0.05" }
            ]
          },
          "annual": {
            "model": "banded",
            "bands": [
              { "from": 20, "base": "239.40", "rate": "2.40" },
              { "from": 120, "base": "479.40", "rate": "2.16" },
              { "from": 240, "base": "738.60", "rate": "1.92" },
              { "from": 500, "base": "1237.80", "rate": "1.44" },
              { "from": 1000, "base": "1957.80", "rate": "1.20" },
              { "from": 2500, "base": "3757.80", "rate": "0.96" },
              { "from": 4200, "base": "5389.80", "rate": "0.72" },
              { "from": 6000, "base": "6685.80", "rate": "0.60" }
            ]
          }
        }
      ],
      "features": [
        { "id": "platform-access", "included": true },
        { "id": "progress-tracking", "included": true },
        { "id": "assignments", "included": true },
        { "id": "reporting", "included": true },
        { "id": "email-support", "included": true },
        { "id": "onboarding", "included": true },
        { "id": "purchase-orders", "included": true },
        { "id": "academic-year", "included": true },
        { "id": "summer-pause", "included": true },
        {
          "id": "custom-tiers",
          "limit": "from 10,000 seats",
          "limits": {
            "de": "ab 10.000 Lizenzen",
            "es": "a partir de 10.000 licencias",
            "fr": "à partir de 10 000 licences"
          }
        },
        {
          "id": "dedicated-support",
          "limit": "from 10,000 seats",
          "limits": {
            "de": "ab 10.000 Lizenzen",
            "es": "a partir de 10.000 licencias",
            "fr": "à partir de 10 000 licences"
          }
        },
        {
          "id": "custom-features",
          "limit": "from 10,000 seats",
          "limits": {
            "de": "ab 10.000 Lizenzen",
            "es": "a partir de 10.000 licencias",
            "fr": "à partir de 10 000 licences"
          }
        },
        {
          "id": "multi-year",
          "limit": "from 10,000 seats",
          "limits": {
            "de": "ab 10.000 Lizenzen",
            "es": "a partir de 10.000 licencias",
            "fr": "à partir de 10 000 licences"
          }
        }
      ],
      "downgrades_to": ["solo"]
    }
  ],
  "claims": [
    {
      "text": "Volume-Based Discounts: Per-seat costs decrease as total seat count increases",
      "source": "Core Pricing Principles",
      "expect": { "rule": "per_seat_falls" }
    },
    {
      "text": "Annual Commitment Rewards: 20% savings for annual billing vs monthly",
      "source": "Core Pricing Principles",
      "expect": { "rule": "annual_saving", "value": "20" }
    },
    {
      "text": "Scalable Growth: Pricing structure supports growth from 5 seats",
      "source": "Core Pricing Principles",
      "expect": { "rule": "seats_supported", "value": "5" }
    },
    {
      "text": "Scalable Growth: Pricing structure supports growth to 75,000+ seats",
      "source": "Core Pricing Principles",
      "expect": { "rule": "seats_supported", "value": "75000" }
    },
    {
      "text": "Monthly Cost = $7.95 + (Additional Seats × $0.80): base",
      "source": "Solo Plan Pricing Formula",
      "expect": { "plan": "solo", "seats": 5, "field": "band_base", "value": "7.95" }
    },
    {
      "text": "Monthly Cost = $7.95 + (Additional Seats × $0.80): rate",
      "source": "Solo Plan Pricing Formula",
      "expect": { "plan": "solo", "seats": 5, "field": "band_rate", "value": "0.80" }
    },
    {
      "text": "Annual Cost = $95.40 + (Additional Seats × $9.60): base",
      "source": "Solo Plan Pricing Formula",
      "expect": { "plan": "solo", "seats": 5, "billing": "annual", "field": "band_base", "value": "95.40" }
    },
    {
      "text": "Annual Cost = $95.40 + (Additional Seats × $9.60): rate",
      "source": "Solo Plan Pricing Formula",
      "expect": { "plan": "solo", "seats": 5, "billing": "annual", "field": "band_rate", "value": "9.60" }
    },
    {
      "text": "Maximum Seats = 19",
      "source": "Solo Plan Pricing Formula",
      "expect": { "plan": "solo", "rule": "seat_limit", "value": "19" }
    },
    {
      "text": "Duration: 14 days (2 weeks)",
      "source": "Prelude Plan (Free Trial)",
      "expect": { "plan": "prelude", "field": "trial_days", "value": "14" }
    },
    {
      "text": "Seat Limit: 19 seats maximum",
      "source": "Prelude Plan (Free Trial)",
      "expect": { "plan": "prelude", "rule": "seat_limit", "value": "19" }
    },
    {
      "text": "Cost: $0.00 (completely free)",
      "source": "Prelude Plan (Free Trial)",
      "expect": { "plan": "prelude", "seats": 19, "field": "total", "value": "0.00" }
    },
    {
      "text": "Conversion: Must convert to Solo or Ensemble",
      "source": "Prelude Plan (Free Trial)",
      "expect": { "plan": "prelude", "rule": "trial_converts_to", "value": "solo, ensemble" }
    },
    {
      "text": "Conversion: Must convert before expiration",
      "source": "Prelude Plan (Free Trial)",
      "expect": { "plan": "prelude", "rule": "trial_converts_before_end", "value": "14" }
    },
    {
      "text": "Seat Range: 5-19 seats: fewest",
      "source": "Solo Plan (Studio Plan)",
      "expect": { "plan": "solo", "field": "seats_min", "value": "5" }
    },
    {
      "text": "Seat Range: 5-19 seats: most",
      "source": "Solo Plan (Studio Plan)",
      "expect": { "plan": "solo", "field": "seats_max", "value": "19" }
    },
    {
      "text": "Billing Options: Monthly or Annual",
      "source": "Solo Plan (Studio Plan)",
      "expect": { "plan": "solo", "rule": "billing_options", "value": "monthly, annual" }
    },
    {
      "text": "Features Included: Up to 19 seats maximum",
      "source": "Solo Plan (Studio Plan)",
      "expect": { "plan": "solo", "rule": "seat_limit", "value": "19" }
    },
    {
      "text": "5 seats: Monthly Cost $7.95",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 5, "field": "total", "value": "7.95" }
    },
    {
      "text": "5 seats: Per Seat (Monthly) $1.59",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 5, "field": "per_seat_month", "value": "1.59" }
    },
    {
      "text": "5 seats: Annual Cost $95.40",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 5, "billing": "annual", "field": "total", "value": "95.40" }
    },
    {
      "text": "5 seats: Per Seat (Annual) $19.08",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 5, "billing": "annual", "field": "per_seat_period", "value": "19.08" }
    },
    {
      "text": "5 seats: Effective Annual Savings 20%",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 5, "billing": "annual", "field": "saving_percent", "value": "20" }
    },
    {
      "text": "10 seats: Monthly Cost $11.95",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 10, "field": "total", "value": "11.95" }
    },
    {
      "text": "10 seats: Per Seat (Monthly) $1.20",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 10, "field": "per_seat_month", "value": "1.20" }
    },
    {
      "text": "10 seats: Annual Cost $143.40",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 10, "billing": "annual", "field": "total", "value": "143.40" }
    },
    {
      "text": "10 seats: Per Seat (Annual) $14.34",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 10, "billing": "annual", "field": "per_seat_period", "value": "14.34" }
    },
    {
      "text": "10 seats: Effective Annual Savings 20%",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 10, "billing": "annual", "field": "saving_percent", "value": "20" }
    },
    {
      "text": "15 seats: Monthly Cost $15.95",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 15, "field": "total", "value": "15.95" }
    },
    {
      "text": "15 seats: Per Seat (Monthly) $1.06",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 15, "field": "per_seat_month", "value": "1.06" }
    },
    {
      "text": "15 seats: Annual Cost $191.40",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 15, "billing": "annual", "field": "total", "value": "191.40" }
    },
    {
      "text": "15 seats: Per Seat (Annual) $12.76",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 15, "billing": "annual", "field": "per_seat_period", "value": "12.76" }
    },
    {
      "text": "15 seats: Effective Annual Savings 20%",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 15, "billing": "annual", "field": "saving_percent", "value": "20" }
    },
    {
      "text": "19 seats: Monthly Cost $19.15",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 19, "field": "total", "value": "19.15" }
    },
    {
      "text": "19 seats: Per Seat (Monthly) $1.01",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 19, "field": "per_seat_month", "value": "1.01" }
    },
    {
      "text": "19 seats: Annual Cost $229.80",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 19, "billing": "annual", "field": "total", "value": "229.80" }
    },
    {
      "text": "19 seats: Per Seat (Annual) $12.09",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 19, "billing": "annual", "field": "per_seat_period", "value": "12.09" }
    },
    {
      "text": "19 seats: Effective Annual Savings 20%",
      "source": "Solo Plan Pricing Structure",
      "expect": { "plan": "solo", "seats": 19, "billing": "annual", "field": "saving_percent", "value": "20" }
    },
    {
      "text": "Seat Range: 20+ seats: fewest",
      "source": "Ensemble Plan (School Plan)",
      "expect": { "plan": "ensemble", "field": "seats_min", "value": "20" }
    },
    {
      "text": "Seat Range: 20+ seats (unlimited)",
      "source": "Ensemble Plan (School Plan)",
      "expect": { "plan": "ensemble", "rule": "unlimited_seats" }
    },
    {
      "text": "Billing Options: Monthly or Annual",
      "source": "Ensemble Plan (School Plan)",
      "expect": { "plan": "ensemble", "rule": "billing_options", "value": "monthly, annual" }
    },
    {
      "text": "Tier 1 (20-119 seats): Tier 1",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "band_index", "value": "1" }
    },
    {
      "text": "Tier 1 (20-119 seats): Seat Range 20-119: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "band_from", "value": "20" }
    },
    {
      "text": "Tier 1 (20-119 seats): Seat Range 20-119: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "band_to", "value": "119" }
    },
    {
      "text": "Tier 1 (20-119 seats): Monthly Base $19.95",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "band_base", "value": "19.95" }
    },
    {
      "text": "Tier 1 (20-119 seats): Per Additional Seat $0.20",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "band_rate", "value": "0.20" }
    },
    {
      "text": "Tier 1 (20-119 seats): Annual Base $239.40",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "billing": "annual", "field": "band_base", "value": "239.40" }
    },
    {
      "text": "Tier 1 (20-119 seats): Per Additional Seat (Annual) $2.40",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "billing": "annual", "field": "band_rate", "value": "2.40" }
    },
    {
      "text": "Tier 1 (20-119 seats): Effective Per-Seat Cost (Monthly) $0.998",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "field": "per_seat_month", "value": "0.998" }
    },
    {
      "text": "Tier 1 (20-119 seats): Effective Per-Seat Cost (Annual) $0.599",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 20, "billing": "annual", "field": "per_seat_month", "value": "0.599" }
    },
    {
      "text": "Tier 2 (120-239 seats): Tier 2",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "band_index", "value": "2" }
    },
    {
      "text": "Tier 2 (120-239 seats): Seat Range 120-239: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "band_from", "value": "120" }
    },
    {
      "text": "Tier 2 (120-239 seats): Seat Range 120-239: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "band_to", "value": "239" }
    },
    {
      "text": "Tier 2 (120-239 seats): Monthly Base $39.95",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "band_base", "value": "39.95" }
    },
    {
      "text": "Tier 2 (120-239 seats): Per Additional Seat $0.18",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "band_rate", "value": "0.18" }
    },
    {
      "text": "Tier 2 (120-239 seats): Annual Base $479.40",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "billing": "annual", "field": "band_base", "value": "479.40" }
    },
    {
      "text": "Tier 2 (120-239 seats): Per Additional Seat (Annual) $2.16",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "billing": "annual", "field": "band_rate", "value": "2.16" }
    },
    {
      "text": "Tier 2 (120-239 seats): Effective Per-Seat Cost (Monthly) $0.333",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "field": "per_seat_month", "value": "0.333" }
    },
    {
      "text": "Tier 2 (120-239 seats): Effective Per-Seat Cost (Annual) $0.200",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 120, "billing": "annual", "field": "per_seat_month", "value": "0.200" }
    },
    {
      "text": "Tier 3 (240-499 seats): Tier 3",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "band_index", "value": "3" }
    },
    {
      "text": "Tier 3 (240-499 seats): Seat Range 240-499: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "band_from", "value": "240" }
    },
    {
      "text": "Tier 3 (240-499 seats): Seat Range 240-499: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "band_to", "value": "499" }
    },
    {
      "text": "Tier 3 (240-499 seats): Monthly Base $61.55",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "band_base", "value": "61.55" }
    },
    {
      "text": "Tier 3 (240-499 seats): Per Additional Seat $0.16",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "band_rate", "value": "0.16" }
    },
    {
      "text": "Tier 3 (240-499 seats): Annual Base $738.60",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "billing": "annual", "field": "band_base", "value": "738.60" }
    },
    {
      "text": "Tier 3 (240-499 seats): Per Additional Seat (Annual) $1.92",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "billing": "annual", "field": "band_rate", "value": "1.92" }
    },
    {
      "text": "Tier 3 (240-499 seats): Effective Per-Seat Cost (Monthly) $0.256",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "field": "per_seat_month", "value": "0.256" }
    },
    {
      "text": "Tier 3 (240-499 seats): Effective Per-Seat Cost (Annual) $0.154",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 240, "billing": "annual", "field": "per_seat_month", "value": "0.154" }
    },
    {
      "text": "Tier 4 (500-999 seats): Tier 4",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "band_index", "value": "4" }
    },
    {
      "text": "Tier 4 (500-999 seats): Seat Range 500-999: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "band_from", "value": "500" }
    },
    {
      "text": "Tier 4 (500-999 seats): Seat Range 500-999: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "band_to", "value": "999" }
    },
    {
      "text": "Tier 4 (500-999 seats): Monthly Base $103.15",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "band_base", "value": "103.15" }
    },
    {
      "text": "Tier 4 (500-999 seats): Per Additional Seat $0.12",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "band_rate", "value": "0.12" }
    },
    {
      "text": "Tier 4 (500-999 seats): Annual Base $1,237.80",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "billing": "annual", "field": "band_base", "value": "1237.80" }
    },
    {
      "text": "Tier 4 (500-999 seats): Per Additional Seat (Annual) $1.44",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "billing": "annual", "field": "band_rate", "value": "1.44" }
    },
    {
      "text": "Tier 4 (500-999 seats): Effective Per-Seat Cost (Monthly) $0.206",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "field": "per_seat_month", "value": "0.206" }
    },
    {
      "text": "Tier 4 (500-999 seats): Effective Per-Seat Cost (Annual) $0.124",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 500, "billing": "annual", "field": "per_seat_month", "value": "0.124" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Tier 5",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_index", "value": "5" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Seat Range 1,000-2,499: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_from", "value": "1000" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Seat Range 1,000-2,499: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_to", "value": "2499" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Monthly Base $163.15",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_base", "value": "163.15" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Per Additional Seat $0.10",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_rate", "value": "0.10" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Annual Base $1,957.80",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "band_base", "value": "1957.80" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Per Additional Seat (Annual) $1.20",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "band_rate", "value": "1.20" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Effective Per-Seat Cost (Monthly) $0.163",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "per_seat_month", "value": "0.163" }
    },
    {
      "text": "Tier 5 (1,000-2,499 seats): Effective Per-Seat Cost (Annual) $0.098",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "per_seat_month", "value": "0.098" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Tier 6",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "band_index", "value": "6" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Seat Range 2,500-4,199: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "band_from", "value": "2500" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Seat Range 2,500-4,199: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "band_to", "value": "4199" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Monthly Base $313.15",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "band_base", "value": "313.15" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Per Additional Seat $0.08",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "band_rate", "value": "0.08" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Annual Base $3,757.80",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "billing": "annual", "field": "band_base", "value": "3757.80" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Per Additional Seat (Annual) $0.96",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "billing": "annual", "field": "band_rate", "value": "0.96" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Effective Per-Seat Cost (Monthly) $0.125",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "field": "per_seat_month", "value": "0.125" }
    },
    {
      "text": "Tier 6 (2,500-4,199 seats): Effective Per-Seat Cost (Annual) $0.075",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 2500, "billing": "annual", "field": "per_seat_month", "value": "0.075" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Tier 7",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "band_index", "value": "7" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Seat Range 4,200-5,999: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "band_from", "value": "4200" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Seat Range 4,200-5,999: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "band_to", "value": "5999" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Monthly Base $449.15",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "band_base", "value": "449.15" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Per Additional Seat $0.06",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "band_rate", "value": "0.06" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Annual Base $5,389.80",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "billing": "annual", "field": "band_base", "value": "5389.80" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Per Additional Seat (Annual) $0.72",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "billing": "annual", "field": "band_rate", "value": "0.72" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Effective Per-Seat Cost (Monthly) $0.107",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "field": "per_seat_month", "value": "0.107" }
    },
    {
      "text": "Tier 7 (4,200-5,999 seats): Effective Per-Seat Cost (Annual) $0.064",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 4200, "billing": "annual", "field": "per_seat_month", "value": "0.064" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Tier 8",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_index", "value": "8" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Seat Range 6,000+: first seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_from", "value": "6000" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Seat Range 6,000+: last seat",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_to", "value": "unlimited" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Monthly Base $557.15",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_base", "value": "557.15" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Per Additional Seat $0.05",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_rate", "value": "0.05" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Annual Base $6,685.80",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "billing": "annual", "field": "band_base", "value": "6685.80" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Per Additional Seat (Annual) $0.60",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "billing": "annual", "field": "band_rate", "value": "0.60" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Effective Per-Seat Cost (Monthly) $0.093",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "per_seat_month", "value": "0.093" }
    },
    {
      "text": "Tier 8 (6,000+ seats): Effective Per-Seat Cost (Annual) $0.056",
      "source": "Ensemble Plan Tier Structure",
      "expect": { "plan": "ensemble", "seats": 6000, "billing": "annual", "field": "per_seat_month", "value": "0.056" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Tier 1",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "band_index", "value": "1" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Monthly: $19.95 + (30 × $0.20) = $25.95: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "band_base", "value": "19.95" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Monthly: $19.95 + (30 × $0.20) = $25.95: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "band_additional", "value": "30" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Monthly: $19.95 + (30 × $0.20) = $25.95: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "band_rate", "value": "0.20" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Monthly: $19.95 + (30 × $0.20) = $25.95: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "total", "value": "25.95" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Annual: $239.40 + (30 × $2.40) = $311.40: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "billing": "annual", "field": "band_base", "value": "239.40" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Annual: $239.40 + (30 × $2.40) = $311.40: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "billing": "annual", "field": "band_additional", "value": "30" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Annual: $239.40 + (30 × $2.40) = $311.40: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "billing": "annual", "field": "band_rate", "value": "2.40" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Annual: $239.40 + (30 × $2.40) = $311.40: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "billing": "annual", "field": "total", "value": "311.40" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Per-seat cost: $0.52 monthly",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "field": "per_seat_month", "value": "0.52" }
    },
    {
      "text": "Example 1: 50 Seats (Tier 1): Per-seat cost: $0.62 annual",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 50, "billing": "annual", "field": "per_seat_period", "value": "0.62" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Tier 2",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "band_index", "value": "2" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Monthly: $39.95 + (80 × $0.18) = $54.35: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "band_base", "value": "39.95" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Monthly: $39.95 + (80 × $0.18) = $54.35: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "band_additional", "value": "80" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Monthly: $39.95 + (80 × $0.18) = $54.35: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "band_rate", "value": "0.18" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Monthly: $39.95 + (80 × $0.18) = $54.35: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "total", "value": "54.35" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Annual: $479.40 + (80 × $2.16) = $652.20: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "billing": "annual", "field": "band_base", "value": "479.40" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Annual: $479.40 + (80 × $2.16) = $652.20: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "billing": "annual", "field": "band_additional", "value": "80" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Annual: $479.40 + (80 × $2.16) = $652.20: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "billing": "annual", "field": "band_rate", "value": "2.16" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Annual: $479.40 + (80 × $2.16) = $652.20: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "billing": "annual", "field": "total", "value": "652.20" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Per-seat cost: $0.27 monthly",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "field": "per_seat_month", "value": "0.27" }
    },
    {
      "text": "Example 2: 200 Seats (Tier 2): Per-seat cost: $0.33 annual",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 200, "billing": "annual", "field": "per_seat_period", "value": "0.33" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Tier 5",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_index", "value": "5" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Monthly: $163.15 + (0 × $0.10) = $163.15: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_base", "value": "163.15" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Monthly: $163.15 + (0 × $0.10) = $163.15: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_additional", "value": "0" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Monthly: $163.15 + (0 × $0.10) = $163.15: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "band_rate", "value": "0.10" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Monthly: $163.15 + (0 × $0.10) = $163.15: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "total", "value": "163.15" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Annual: $1,957.80 + (0 × $1.20) = $1,957.80: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "band_base", "value": "1957.80" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Annual: $1,957.80 + (0 × $1.20) = $1,957.80: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "band_additional", "value": "0" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Annual: $1,957.80 + (0 × $1.20) = $1,957.80: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "band_rate", "value": "1.20" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Annual: $1,957.80 + (0 × $1.20) = $1,957.80: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "total", "value": "1957.80" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Per-seat cost: $0.16 monthly",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "per_seat_month", "value": "0.16" }
    },
    {
      "text": "Example 3: 1,000 Seats (Tier 5): Per-seat cost: $0.20 annual",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "per_seat_period", "value": "0.20" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Tier 8",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "band_index", "value": "8" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "band_base", "value": "557.15" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "band_additional", "value": "0" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "band_rate", "value": "0.05" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Monthly: $557.15 + (0 × $0.05) = $557.15: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "total", "value": "557.15" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: base",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "band_base", "value": "6685.80" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: additional seats",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "band_additional", "value": "0" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: rate",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "band_rate", "value": "0.60" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Annual: $6,685.80 + (0 × $0.60) = $6,685.80: total",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "total", "value": "6685.80" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Per-seat cost: $0.11 monthly",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "per_seat_month", "value": "0.11" }
    },
    {
      "text": "Example 4: 5,000 Seats (Tier 8): Per-seat cost: $0.13 annual",
      "source": "Ensemble Plan Calculation Examples",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "per_seat_period", "value": "0.13" }
    },
    {
      "text": "20 seats: Monthly Per-Seat $0.998",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 20, "field": "per_seat_month", "value": "0.998" }
    },
    {
      "text": "20 seats: Annual Per-Seat $0.599",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 20, "billing": "annual", "field": "per_seat_month", "value": "0.599" }
    },
    {
      "text": "20 seats: Discount from Base 0%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 20, "field": "discount_from_base_percent", "value": "0" }
    },
    {
      "text": "100 seats: Monthly Per-Seat $0.360",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 100, "field": "per_seat_month", "value": "0.360" }
    },
    {
      "text": "100 seats: Annual Per-Seat $0.216",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 100, "billing": "annual", "field": "per_seat_month", "value": "0.216" }
    },
    {
      "text": "100 seats: Discount from Base 64%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 100, "field": "discount_from_base_percent", "value": "64" }
    },
    {
      "text": "500 seats: Monthly Per-Seat $0.206",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 500, "field": "per_seat_month", "value": "0.206" }
    },
    {
      "text": "500 seats: Annual Per-Seat $0.124",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 500, "billing": "annual", "field": "per_seat_month", "value": "0.124" }
    },
    {
      "text": "500 seats: Discount from Base 79%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 500, "field": "discount_from_base_percent", "value": "79" }
    },
    {
      "text": "1,000 seats: Monthly Per-Seat $0.163",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "per_seat_month", "value": "0.163" }
    },
    {
      "text": "1,000 seats: Annual Per-Seat $0.098",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 1000, "billing": "annual", "field": "per_seat_month", "value": "0.098" }
    },
    {
      "text": "1,000 seats: Discount from Base 84%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 1000, "field": "discount_from_base_percent", "value": "84" }
    },
    {
      "text": "5,000 seats: Monthly Per-Seat $0.111",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "per_seat_month", "value": "0.111" }
    },
    {
      "text": "5,000 seats: Annual Per-Seat $0.067",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 5000, "billing": "annual", "field": "per_seat_month", "value": "0.067" }
    },
    {
      "text": "5,000 seats: Discount from Base 89%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 5000, "field": "discount_from_base_percent", "value": "89" }
    },
    {
      "text": "10,000 seats: Monthly Per-Seat $0.076",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 10000, "field": "per_seat_month", "value": "0.076" }
    },
    {
      "text": "10,000 seats: Annual Per-Seat $0.046",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 10000, "billing": "annual", "field": "per_seat_month", "value": "0.046" }
    },
    {
      "text": "10,000 seats: Discount from Base 92%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 10000, "field": "discount_from_base_percent", "value": "92" }
    },
    {
      "text": "25,000 seats: Monthly Per-Seat $0.060",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 25000, "field": "per_seat_month", "value": "0.060" }
    },
    {
      "text": "25,000 seats: Annual Per-Seat $0.036",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 25000, "billing": "annual", "field": "per_seat_month", "value": "0.036" }
    },
    {
      "text": "25,000 seats: Discount from Base 94%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 25000, "field": "discount_from_base_percent", "value": "94" }
    },
    {
      "text": "50,000 seats: Monthly Per-Seat $0.053",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 50000, "field": "per_seat_month", "value": "0.053" }
    },
    {
      "text": "50,000 seats: Annual Per-Seat $0.032",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 50000, "billing": "annual", "field": "per_seat_month", "value": "0.032" }
    },
    {
      "text": "50,000 seats: Discount from Base 95%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 50000, "field": "discount_from_base_percent", "value": "95" }
    },
    {
      "text": "75,000 seats: Monthly Per-Seat $0.053",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 75000, "field": "per_seat_month", "value": "0.053" }
    },
    {
      "text": "75,000 seats: Annual Per-Seat $0.032",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 75000, "billing": "annual", "field": "per_seat_month", "value": "0.032" }
    },
    {
      "text": "75,000 seats: Discount from Base 95%",
      "source": "Discount Progression",
      "expect": { "plan": "ensemble", "seats": 75000, "field": "discount_from_base_percent", "value": "95" }
    },
    {
      "text": "Break-even with Solo: 25 seats",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "solo", "rule": "break_even", "value": "25" }
    },
    {
      "text": "Break-even with Solo: Solo max is 19",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "solo", "field": "seats_max", "value": "19" }
    },
    {
      "text": "Break-even with Solo: 20+ requires Ensemble",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "ensemble", "field": "seats_min", "value": "20" }
    },
    {
      "text": "Significant savings: 100+ seats (per-seat cost drops below $0.40)",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "ensemble", "seats": 100, "field": "per_seat_month_below", "value": "0.40" }
    },
    {
      "text": "Maximum efficiency: 6,000+ seats",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "ensemble", "seats": 6000, "field": "band_from", "value": "6000" }
    },
    {
      "text": "Maximum efficiency: per-seat cost stabilizes at $0.11",
      "source": "Cost Efficiency Thresholds",
      "expect": { "plan": "ensemble", "rule": "per_seat_stabilises", "value": "0.11" }
    },
    {
      "text": "Billing Cycle: Calendar month",
      "source": "Monthly Billing",
      "expect": { "rule": "billing_cycle_monthly", "value": "calendar month" }
    },
    {
      "text": "Payment Due: First day of each month",
      "source": "Monthly Billing",
      "expect": { "rule": "payment_due_monthly", "value": "first day of the month" }
    },
    {
      "text": "Proration: Mid-cycle changes prorated to month end",
      "source": "Monthly Billing",
      "expect": { "rule": "proration_until_monthly", "value": "month end" }
    },
    {
      "text": "Seat Changes: Can add/remove seats with immediate proration",
      "source": "Monthly Billing",
      "expect": { "rule": "seat_change_monthly", "value": "at once, prorated" }
    },
    {
      "text": "Cancellation: Can cancel at month end",
      "source": "Monthly Billing",
      "expect": { "rule": "cancellation_monthly", "value": "month end" }
    },
    {
      "text": "Billing Cycle: 12-month period from start date",
      "source": "Annual Billing",
      "expect": { "rule": "billing_cycle_annual", "value": "12 months from the start date" }
    },
    {
      "text": "Payment Due: Start of annual period",
      "source": "Annual Billing",
      "expect": { "rule": "payment_due_annual", "value": "start of the period" }
    },
    {
      "text": "Discount: 20% savings vs monthly equivalent",
      "source": "Annual Billing",
      "expect": { "rule": "annual_saving", "value": "20" }
    },
    {
      "text": "Seat Changes: Can add seats anytime, prorated to year end",
      "source": "Annual Billing",
      "expect": { "rule": "seat_addition_annual", "value": "at once, prorated to year end" }
    },
    {
      "text": "Seat Removal: Typically takes effect at year end",
      "source": "Annual Billing",
      "expect": { "rule": "seat_removal_annual", "value": "year end" }
    },
    {
      "text": "Cancellation: Can cancel at year end (no mid-year cancellation)",
      "source": "Annual Billing",
      "expect": { "rule": "cancellation_annual", "value": "year end" }
    },
    {
      "text": "Prorated Amount = (Monthly Rate × Days Remaining) / Days in Month",
      "source": "Proration Calculations",
      "expect": { "rule": "proration_monthly", "value": "days in month" }
    },
    {
      "text": "Prorated Amount = (Annual Rate × Days Remaining) / 365",
      "source": "Proration Calculations",
      "expect": { "rule": "proration_annual", "value": "365" }
    },
    {
      "text": "Academic Year Alignment: Billing cycles aligned with school calendar",
      "source": "School District Considerations",
      "expect": { "rule": "academic_year" }
    },
    {
      "text": "Summer Pause Options: Optional billing suspension during summer months",
      "source": "School District Considerations",
      "expect": { "rule": "summer_pause" }
    },
    {
      "text": "For very large implementations (typically 10,000+ seats): negotiated pricing",
      "source": "Custom Enterprise Pricing",
      "expect": { "rule": "negotiated_from", "value": "10000" }
    },
    {
      "text": "1. Seat Limits: Solo plan cannot exceed 19 seats",
      "source": "Business Rules",
      "expect": { "plan": "solo", "rule": "seat_limit", "value": "19" }
    },
    {
      "text": "2. Plan Upgrades: Solo to Ensemble upgrades allowed anytime",
      "source": "Business Rules",
      "expect": { "plan": "solo", "rule": "upgrade_anytime", "value": "ensemble" }
    },
    {
      "text": "3. Plan Downgrades: Only allowed at billing period end",
      "source": "Business Rules",
      "expect": { "rule": "downgrade_at_period_end" }
    },
    {
      "text": "4. Trial Conversion: Must convert before 14-day expiration",
      "source": "Business Rules",
      "expect": { "plan": "prelude", "rule": "trial_converts_before_end", "value": "14" }
    },
    {
      "text": "5. Billing Consistency: Annual rates always 20% less than monthly",
      "source": "Business Rules",
      "expect": { "rule": "annual_saving", "value": "20" }
    },
    {
      "text": "Rounding: All calculations rounded to nearest cent",
      "source": "Calculation Accuracy",
      "expect": { "rule": "rounding_cent", "value": "0.01" }
    },
    {
      "text": "Tax Handling: Pricing excludes applicable taxes",
      "source": "Calculation Accuracy",
      "expect": { "rule": "tax_excluded" }
    },
    {
      "text": "Currency: All pricing in USD",
      "source": "Calculation Accuracy",
      "expect": { "rule": "currency", "value": "USD" }
    },
    {
      "text": "Precision: Calculations maintain 4 decimal places internally",
      "source": "Calculation Accuracy",
      "expect": { "rule": "precision", "value": "4" }
    },
    {
      "text": "Annual Discounts: Standard 20% discount aligns with industry norms",
      "source": "Market Positioning",
      "expect": { "rule": "annual_saving", "value": "20" }
    },
    {
      "text": "Scalable Growth: Pricing supports growth from 5 seats",
      "source": "Value Proposition",
      "expect": { "rule": "seats_supported", "value": "5" }
    },
    {
      "text": "Scalable Growth: Pricing supports growth to 75,000+ seats",
      "source": "Value Proposition",
      "expect": { "rule": "seats_supported", "value": "75000" }
    }
  ],
  "assumptions": [
    {
      "path": "version",
      "note": "The document carries no version or date.",
      "notes": {
        "de": "Das Dokument trägt weder Version noch Datum.",
        "es": "El documento no lleva versión ni fecha.",
        "fr": "Le document ne porte ni version ni date."
      }
    },
    {
      "path": "effective_from",
      "note": "The document does not say from when the prices apply.",
      "notes": {
        "de": "Das Dokument sagt nicht, ab wann die Preise gelten.",
        "es": "El documento no dice desde cuándo rigen los precios.",
        "fr": "Le document ne dit pas à partir de quand les prix s’appliquent."
      }
    },
    {
      "path": "plans.prelude.seats.min",
      "note": "The document gives the most seats of the trial, 19, not the fewest.",
      "notes": {
        "de": "Das Dokument nennt nur die Höchstzahl der Lizenzen in der Testphase, 19, nicht die Mindestzahl.",
        "es": "El documento da el máximo de licencias de la prueba, 19, pero no el mínimo.",
        "fr": "Le document donne le nombre maximal de licences de l’essai, 19, mais pas le nombre minimal."
      }
    },
    {
      "path": "plans.prelude.features",
      "note": "\"All features enabled\" is read as the features of Solo.",
      "notes": {
        "de": "„All features enabled“ wird als die Funktionen von Solo verstanden.",
        "es": "«All features enabled» se entiende como las funciones de Solo.",
        "fr": "« All features enabled » est compris comme les fonctionnalités de Solo."
      }
    },
    {
      "path": "plans.ensemble.features",
      "note": "The document lists features for Solo only; Ensemble is taken to include them, with the district services.",
      "notes": {
        "de": "Das Dokument führt Funktionen nur für Solo auf; angenommen wird, dass Ensemble sie enthält, dazu die Leistungen für Schulträger.",
        "es": "El documento solo enumera funciones de Solo; se supone que Ensemble las incluye, junto con los servicios para distritos.",
        "fr": "Le document n’énumère que les fonctionnalités de Solo ; la formule Ensemble est supposée les inclure, avec les services aux districts."
      }
    },
    {
      "path": "plans.ensemble.downgrades_to",
      "note": "Rule 3 says when a downgrade takes effect, not between which plans.",
      "notes": {
        "de": "Regel 3 sagt, wann ein Downgrade wirksam wird, nicht zwischen welchen Tarifen.",
        "es": "La regla 3 dice cuándo surte efecto un cambio a un plan inferior, no entre qué planes.",
        "fr": "La règle 3 dit quand un passage à une formule inférieure prend effet, pas entre quelles formules."
      }
    },
    {
      "path": "rules.proration.includes_change_day",
      "note": "The document does not say whether the day of a change counts among the days remaining.",
      "notes": {
        "de": "Das Dokument sagt nicht, ob der Tag einer Änderung zu den verbleibenden Tagen zählt.",
        "es": "El documento no dice si el día de un cambio cuenta entre los días restantes.",
        "fr": "Le document ne dit pas si le jour d’un changement compte parmi les jours restants."
      }
    },
    {
      "path": "rules.academic_year_start",
      "note": "The document speaks of the school calendar without a date; 1 July is the start of most fiscal years of schools.",
      "notes": {
        "de": "Das Dokument spricht vom Schulkalender, ohne ein Datum zu nennen; am 1. Juli beginnen die meisten Haushaltsjahre von Schulen.",
        "es": "El documento habla del calendario escolar sin dar una fecha; la mayoría de los años fiscales de las escuelas empieza el 1 de julio.",
        "fr": "Le document parle du calendrier scolaire sans donner de date ; la plupart des exercices comptables des écoles commencent le 1er juillet."
      }
    },
    {
      "path": "rules.summer_pause",
      "note": "The document speaks of the summer months without dates; July and August are taken.",
      "notes": {
        "de": "Das Dokument spricht von den Sommermonaten, ohne Daten zu nennen; angenommen werden Juli und August.",
        "es": "El documento habla de los meses de verano sin fechas; se toman julio y agosto.",
        "fr": "Le document parle des mois d’été sans dates ; juillet et août sont retenus."
      }
    },
    {
      "path": "rules.quote_valid_days",
      "note": "The document does not say how long a quote is valid.",
      "notes": {
        "de": "Das Dokument sagt nicht, wie lange ein Angebot gilt.",
        "es": "El documento no dice cuánto tiempo es válida una cotización.",
        "fr": "Le document ne dit pas combien de temps un devis est valable."
      }
    },
    {
      "path": "rules.discount_bands",
      "note": "The document gives account managers no discount limits: up to 5 % freely, 15 % with a reason, 30 % with approval.",
      "notes": {
        "de": "Das Dokument setzt Kundenbetreuern keine Rabattgrenzen: bis 5 % ohne Weiteres, bis 15 % mit Begründung, bis 30 % mit Genehmigung.",
        "es": "El documento no fija límites de descuento a los ejecutivos de cuentas: hasta el 5 % sin motivo, el 15 % con un motivo y el 30 % con aprobación.",
        "fr": "Le document ne fixe aux chargés de clientèle aucune limite de remise : jusqu’à 5 % librement, 15 % avec un motif, 30 % avec approbation."
      }
    },
    {
      "path": "rules.floor_percent",
      "note": "The document gives no floor: no discount leaves less than 60 % of the list price.",
      "notes": {
        "de": "Das Dokument nennt keine Untergrenze: Kein Rabatt lässt weniger als 60 % des Listenpreises übrig.",
        "es": "El documento no fija un mínimo permitido: ningún descuento deja menos del 60 % del precio de lista.",
        "fr": "Le document ne fixe pas de plancher : aucune remise ne laisse moins de 60 % du prix catalogue."
      }
    }
  ]
}
');
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('elm-trial', 3, 2026, 1, 1, 'issued', 'Elm', 'prelude', 5, 'USD', 0, '2026-09-01', '2026-10-01', NULL, 'elm
prelude

sw-2026-000001', '4914179f0a728109daed127b6bfe0998238f366e22bba3b5b62d72b2142ab3a0', '34e5f3224e239d3450d43a83b2e64b8637e8fdf02e9de89f7ff5331296487342', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('elm', 6, 2026, 2, 1, 'accepted', 'Elm', 'ensemble', 200, 'USD', 6522000, '2026-10-01', '2026-10-31', '2026-10-11', 'elm
ensemble

sw-2026-000002
', '9ad3cca9432fd2129d76a211fb337a1995a88a26396222d62e8f57e930b265b8', '880f80c2498b3e7ad625a33cfa072ce6a2921bf15558c9ced5766827d1af11bf', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('oak', 10, 2026, 3, 1, 'superseded', 'Oak', 'ensemble', 300, 'USD', 8538000, '2026-10-02', '2026-11-01', NULL, 'oak
ensemble

sw-2026-000003', '4c09c8f66f67ffb77c9066a4e360c8317df42bd616fe5c98f2dfadca948be339', 'efa18bb5b3c5f65ce5c3cc33aa9202d4fe72967f9e5c91e8057efd47c6c99a97', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('q-a85a5393c55a4d8e', 12, 2026, 3, 2, 'declined', 'Oak', 'ensemble', 300, 'USD', 7684200, '2026-11-02', '2026-12-02', '2026-11-05', 'oak
ensemble

sw-2026-000003
', '7fd1f068140d5d97da2fbd501c09b02031f09e790e68a4008b73aa1018baf4a9', '0fa0215bec6d0da126bd32ae88e572479a72da4ffc43ac543d4214f20943cb14', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('ash', 17, 2026, 4, 1, 'issued', 'Ash', 'ensemble', 20, 'USD', 2394000, '2026-11-10', '2026-12-10', NULL, 'ash
ensemble

sw-2026-000004', '74a9493d1ecedfff32c7f5431d9b25809b8178dc5d807e9d401b9ab5d05a6611', '864e656394ff5314f1a41ffe0907c56929f663756acbb4cbeeb9ceebc3586f39', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('fir', 20, NULL, NULL, 1, 'draft', 'Fir', 'ensemble', 200, 'USD', 4891500, NULL, NULL, NULL, 'fir
ensemble
', 'e9a48a47959f05aabee5c718b1f4b54fdeda6d0c45f6e34103a73f0206372838', 'f701cfc90e9de3274cb7ad8b49597910a43b0876146cee5439e9f0c928e44ba1', NULL);
INSERT INTO quotes (id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, total, issued, valid_through, decided, search, state_sha256, seal, options) VALUES ('fir2', 22, NULL, NULL, 1, 'draft', 'Fir', 'ensemble', 200, 'USD', 4891500, NULL, NULL, NULL, 'fir
ensemble
', '60c9349e1c14f57a5d2edc12ad08908d118cf2b4fae1a76d0a1562fa010a9ba1', '6ea03d3040d5afdba4c5d7ae63de289b73d34b1fbf1d2495e393e0d892f2d66a', NULL);
INSERT INTO quote_contents (id, content) VALUES ('ash', '{"format":"seatwise.quote","format_version":1,"id":"ash","replaces":"","number":"SW-2026-000004","revision":1,"details":{"customer":"Ash","department":"","bill_to":"","purchase_order":"","prepared_by":""},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":20,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-11-10","promotions":[],"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":20,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 1 base","id":"tierBase","with":["Ensemble","1"]},"quantity":"20","unit":"seat","amount":"239.4"}],"subtotal":"239.4","discounts":[],"total":"239.4","monthly_equivalent":"19.95","per_seat_month":"0.9975","per_seat_period":"11.97","band":{"index":1,"from":20,"to":119,"next_from":120,"next_rate":"2.16"},"next_seat":"2.4","next_seat_paid":"2.4","annual_policy":"0","needs_approval":false,"notices":[{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"20 seats fall in tier 1 of Ensemble (20–119).","id":"fallInTier","with":["20","1","Ensemble","20","119"]},{"text":"Ensemble tier 1 base: $239.40","id":"lineIs","with":[[{"text":"Ensemble tier 1 base","id":"tierBase","with":["Ensemble","1"]}],"239.40 USD"]},{"text":"$239.40 / 20 = $11.9700 per seat and year","id":"perSeatYear","with":["239.40 USD","20","11.9700 USD"]},{"text":"$239.40 / (20 × 12) = $0.9975 per seat and month","id":"perSeatMonthOfYear","with":["239.40 USD","20","0.9975 USD"]},{"text":"12 × $19.95 = $239.40 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["19.95 USD","239.40 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-11-10","to":"2027-11-09"},"first_invoice":{"date":"2026-11-10","from":"2026-11-10","to":"2027-11-09","amount":"239.4"},"valid_days":30,"issued":"2026-11-10","valid_through":"2026-12-10"}');
INSERT INTO quote_contents (id, content) VALUES ('elm', '{"format":"seatwise.quote","format_version":1,"id":"elm","replaces":"","number":"SW-2026-000002","revision":1,"details":{"customer":"Elm","department":"","bill_to":"","purchase_order":"","prepared_by":""},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":200,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-10-01","promotions":[],"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":200,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]},"quantity":"120","unit":"seat","amount":"479.4"},{"kind":"additional","description":{"text":"Additional seats","id":"additionalSeats","with":[]},"quantity":"80","unit":"seat","rate":"2.16","amount":"172.8"}],"subtotal":"652.2","discounts":[],"total":"652.2","monthly_equivalent":"54.35","per_seat_month":"0.2718","per_seat_period":"3.261","band":{"index":2,"from":120,"to":239,"next_from":240,"next_rate":"1.92"},"next_seat":"2.16","next_seat_paid":"2.16","annual_policy":"0","needs_approval":false,"notices":[{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"200 seats fall in tier 2 of Ensemble (120–239).","id":"fallInTier","with":["200","2","Ensemble","120","239"]},{"text":"Ensemble tier 2 base: $479.40","id":"lineIs","with":[[{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]}],"479.40 USD"]},{"text":"Additional seats: 80 × $2.16 = $172.80","id":"lineTimes","with":[[{"text":"Additional seats","id":"additionalSeats","with":[]}],"80","2.16 USD","172.80 USD"]},{"text":"$479.40 + $172.80 = $652.20","id":"sumIs","with":[[{"text":"$479.40","id":"amountOf","with":["479.40 USD"]},{"text":"$172.80","id":"amountOf","with":["172.80 USD"]}],"652.20 USD"]},{"text":"$652.20 / 200 = $3.2610 per seat and year","id":"perSeatYear","with":["652.20 USD","200","3.2610 USD"]},{"text":"$652.20 / (200 × 12) ≈ $0.2718 per seat and month","id":"perSeatMonthOfYearRounded","with":["652.20 USD","200","0.2718 USD"]},{"text":"12 × $54.35 = $652.20 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["54.35 USD","652.20 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-10-01","to":"2027-09-30"},"first_invoice":{"date":"2026-10-01","from":"2026-10-01","to":"2027-09-30","amount":"652.2"},"valid_days":30,"issued":"2026-10-01","valid_through":"2026-10-31"}');
INSERT INTO quote_contents (id, content) VALUES ('elm-trial', '{"format":"seatwise.quote","format_version":1,"id":"elm-trial","replaces":"","number":"SW-2026-000001","revision":1,"details":{"customer":"Elm","department":"","bill_to":"","purchase_order":"","prepared_by":""},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"prelude","seats":5,"billing":"monthly","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-09-01","promotions":[],"period":1},"price":{"plan":"prelude","plan_name":"Prelude","seats":5,"billing":"monthly","currency":"USD","lines":[{"kind":"flat","description":"Prelude trial","quantity":"1","unit":"plan","rate":"0","amount":"0"}],"subtotal":"0","discounts":[],"total":"0","monthly_equivalent":"0","per_seat_month":"0","per_seat_period":"0","next_seat":"0","next_seat_paid":"0","annual_policy":"0","needs_approval":false,"notices":[{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"Prelude trial: $0.00","id":"lineIs","with":[["Prelude trial"],"0.00 USD"]},{"text":"$0.00 / 5 = $0.0000 per seat and month","id":"perSeatMonth","with":["0.00 USD","5","0.0000 USD"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-09-01","to":"2026-09-14"},"valid_days":30,"issued":"2026-09-01","valid_through":"2026-10-01"}');
INSERT INTO quote_contents (id, content) VALUES ('fir', '{"format":"seatwise.quote","format_version":1,"id":"fir","replaces":"","revision":1,"details":{"customer":"Fir","department":"","bill_to":"","purchase_order":"","prepared_by":""},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":200,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-11-11","promotions":[],"discount":{"percent":"25","reason":"pilot"},"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":200,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]},"quantity":"120","unit":"seat","amount":"479.4"},{"kind":"additional","description":{"text":"Additional seats","id":"additionalSeats","with":[]},"quantity":"80","unit":"seat","rate":"2.16","amount":"172.8"}],"subtotal":"652.2","discounts":[{"kind":"manager","description":{"text":"Account manager''s discount","id":"managersDiscount","with":[]},"percent":"25","amount":"163.05"}],"total":"489.15","monthly_equivalent":"40.76","per_seat_month":"0.2038","per_seat_period":"2.4458","band":{"index":2,"from":120,"to":239,"next_from":240,"next_rate":"1.92"},"next_seat":"2.16","next_seat_paid":"1.62","annual_policy":"0","needs_approval":true,"notices":[{"kind":"approval","text":{"text":"The account manager''s discount of 25 % needs an approval before a quote is issued.","id":"discountNeedsApproval","with":["25"]}},{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"200 seats fall in tier 2 of Ensemble (120–239).","id":"fallInTier","with":["200","2","Ensemble","120","239"]},{"text":"Ensemble tier 2 base: $479.40","id":"lineIs","with":[[{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]}],"479.40 USD"]},{"text":"Additional seats: 80 × $2.16 = $172.80","id":"lineTimes","with":[[{"text":"Additional seats","id":"additionalSeats","with":[]}],"80","2.16 USD","172.80 USD"]},{"text":"$479.40 + $172.80 = $652.20","id":"sumIs","with":[[{"text":"$479.40","id":"amountOf","with":["479.40 USD"]},{"text":"$172.80","id":"amountOf","with":["172.80 USD"]}],"652.20 USD"]},{"text":"Account manager''s discount: 25 % of $652.20 = $163.05; $652.20 − $163.05 = $489.15","id":"shareTakenOff","with":[[{"text":"Account manager''s discount","id":"managersDiscount","with":[]}],"25","652.20 USD","163.05 USD","489.15 USD"]},{"text":"$489.15 / 200 ≈ $2.4458 per seat and year","id":"perSeatYearRounded","with":["489.15 USD","200","2.4458 USD"]},{"text":"$489.15 / (200 × 12) ≈ $0.2038 per seat and month","id":"perSeatMonthOfYearRounded","with":["489.15 USD","200","0.2038 USD"]},{"text":"12 × $54.35 = $652.20 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["54.35 USD","652.20 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-11-11","to":"2027-11-10"},"first_invoice":{"date":"2026-11-11","from":"2026-11-11","to":"2027-11-10","amount":"489.15"},"valid_days":30}');
INSERT INTO quote_contents (id, content) VALUES ('fir2', '{"format":"seatwise.quote","format_version":1,"id":"fir2","replaces":"","revision":1,"details":{"customer":"Fir","department":"","bill_to":"","purchase_order":"","prepared_by":""},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":200,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-11-11","promotions":[],"discount":{"percent":"25","reason":"pilot"},"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":200,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]},"quantity":"120","unit":"seat","amount":"479.4"},{"kind":"additional","description":{"text":"Additional seats","id":"additionalSeats","with":[]},"quantity":"80","unit":"seat","rate":"2.16","amount":"172.8"}],"subtotal":"652.2","discounts":[{"kind":"manager","description":{"text":"Account manager''s discount","id":"managersDiscount","with":[]},"percent":"25","amount":"163.05"}],"total":"489.15","monthly_equivalent":"40.76","per_seat_month":"0.2038","per_seat_period":"2.4458","band":{"index":2,"from":120,"to":239,"next_from":240,"next_rate":"1.92"},"next_seat":"2.16","next_seat_paid":"1.62","annual_policy":"0","needs_approval":true,"notices":[{"kind":"approval","text":{"text":"The account manager''s discount of 25 % needs an approval before a quote is issued.","id":"discountNeedsApproval","with":["25"]}},{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"200 seats fall in tier 2 of Ensemble (120–239).","id":"fallInTier","with":["200","2","Ensemble","120","239"]},{"text":"Ensemble tier 2 base: $479.40","id":"lineIs","with":[[{"text":"Ensemble tier 2 base","id":"tierBase","with":["Ensemble","2"]}],"479.40 USD"]},{"text":"Additional seats: 80 × $2.16 = $172.80","id":"lineTimes","with":[[{"text":"Additional seats","id":"additionalSeats","with":[]}],"80","2.16 USD","172.80 USD"]},{"text":"$479.40 + $172.80 = $652.20","id":"sumIs","with":[[{"text":"$479.40","id":"amountOf","with":["479.40 USD"]},{"text":"$172.80","id":"amountOf","with":["172.80 USD"]}],"652.20 USD"]},{"text":"Account manager''s discount: 25 % of $652.20 = $163.05; $652.20 − $163.05 = $489.15","id":"shareTakenOff","with":[[{"text":"Account manager''s discount","id":"managersDiscount","with":[]}],"25","652.20 USD","163.05 USD","489.15 USD"]},{"text":"$489.15 / 200 ≈ $2.4458 per seat and year","id":"perSeatYearRounded","with":["489.15 USD","200","2.4458 USD"]},{"text":"$489.15 / (200 × 12) ≈ $0.2038 per seat and month","id":"perSeatMonthOfYearRounded","with":["489.15 USD","200","0.2038 USD"]},{"text":"12 × $54.35 = $652.20 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["54.35 USD","652.20 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-11-11","to":"2027-11-10"},"first_invoice":{"date":"2026-11-11","from":"2026-11-11","to":"2027-11-10","amount":"489.15"},"valid_days":30,"approval":{"by":"Grace","note":"","on":"2026-11-11","proof":"none"}}');
INSERT INTO quote_contents (id, content) VALUES ('oak', '{"format":"seatwise.quote","format_version":1,"id":"oak","replaces":"","number":"SW-2026-000003","revision":1,"details":{"customer":"Oak","department":"","bill_to":"","purchase_order":"","prepared_by":"Ada Park"},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":300,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-10-02","promotions":[],"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":300,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 3 base","id":"tierBase","with":["Ensemble","3"]},"quantity":"240","unit":"seat","amount":"738.6"},{"kind":"additional","description":{"text":"Additional seats","id":"additionalSeats","with":[]},"quantity":"60","unit":"seat","rate":"1.92","amount":"115.2"}],"subtotal":"853.8","discounts":[],"total":"853.8","monthly_equivalent":"71.15","per_seat_month":"0.2372","per_seat_period":"2.846","band":{"index":3,"from":240,"to":499,"next_from":500,"next_rate":"1.44"},"next_seat":"1.92","next_seat_paid":"1.92","annual_policy":"0","needs_approval":false,"notices":[{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"300 seats fall in tier 3 of Ensemble (240–499).","id":"fallInTier","with":["300","3","Ensemble","240","499"]},{"text":"Ensemble tier 3 base: $738.60","id":"lineIs","with":[[{"text":"Ensemble tier 3 base","id":"tierBase","with":["Ensemble","3"]}],"738.60 USD"]},{"text":"Additional seats: 60 × $1.92 = $115.20","id":"lineTimes","with":[[{"text":"Additional seats","id":"additionalSeats","with":[]}],"60","1.92 USD","115.20 USD"]},{"text":"$738.60 + $115.20 = $853.80","id":"sumIs","with":[[{"text":"$738.60","id":"amountOf","with":["738.60 USD"]},{"text":"$115.20","id":"amountOf","with":["115.20 USD"]}],"853.80 USD"]},{"text":"$853.80 / 300 = $2.8460 per seat and year","id":"perSeatYear","with":["853.80 USD","300","2.8460 USD"]},{"text":"$853.80 / (300 × 12) ≈ $0.2372 per seat and month","id":"perSeatMonthOfYearRounded","with":["853.80 USD","300","0.2372 USD"]},{"text":"12 × $71.15 = $853.80 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["71.15 USD","853.80 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-10-02","to":"2027-10-01"},"first_invoice":{"date":"2026-10-02","from":"2026-10-02","to":"2027-10-01","amount":"853.8"},"valid_days":30,"issued":"2026-10-02","valid_through":"2026-11-01"}');
INSERT INTO quote_contents (id, content) VALUES ('q-a85a5393c55a4d8e', '{"format":"seatwise.quote","format_version":1,"id":"q-a85a5393c55a4d8e","replaces":"oak","number":"SW-2026-000003","revision":2,"details":{"customer":"Oak","department":"","bill_to":"","purchase_order":"","prepared_by":"Ada Park"},"price_book":{"id":"music-learning","name":"Music platform","version":"2026.1","sha256":"48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22"},"selection":{"plan":"ensemble","seats":300,"billing":"annual","usage":[],"base_amounts":[],"add_ons":[],"start":"2026-10-02","promotions":[],"discount":{"percent":"10","reason":"pilot"},"period":1},"price":{"plan":"ensemble","plan_name":"Ensemble","seats":300,"billing":"annual","currency":"USD","lines":[{"kind":"base","description":{"text":"Ensemble tier 3 base","id":"tierBase","with":["Ensemble","3"]},"quantity":"240","unit":"seat","amount":"738.6"},{"kind":"additional","description":{"text":"Additional seats","id":"additionalSeats","with":[]},"quantity":"60","unit":"seat","rate":"1.92","amount":"115.2"}],"subtotal":"853.8","discounts":[{"kind":"manager","description":{"text":"Account manager''s discount","id":"managersDiscount","with":[]},"percent":"10","amount":"85.38"}],"total":"768.42","monthly_equivalent":"64.04","per_seat_month":"0.2135","per_seat_period":"2.5614","band":{"index":3,"from":240,"to":499,"next_from":500,"next_rate":"1.44"},"next_seat":"1.92","next_seat_paid":"1.73","annual_policy":"0","needs_approval":false,"notices":[{"kind":"policy","text":{"text":"Annual policy: amounts as published.","id":"annualAsPublished","with":[]}},{"kind":"contradiction","text":{"text":"The price list states a 20 % annual saving, which its published amounts do not contain: they are 12 × the monthly amounts.","id":"annualSavingNotContained","with":["20"]}},{"kind":"tax","text":{"text":"Taxes are not included.","id":"taxNotIncluded","with":[]}}],"working":[{"text":"300 seats fall in tier 3 of Ensemble (240–499).","id":"fallInTier","with":["300","3","Ensemble","240","499"]},{"text":"Ensemble tier 3 base: $738.60","id":"lineIs","with":[[{"text":"Ensemble tier 3 base","id":"tierBase","with":["Ensemble","3"]}],"738.60 USD"]},{"text":"Additional seats: 60 × $1.92 = $115.20","id":"lineTimes","with":[[{"text":"Additional seats","id":"additionalSeats","with":[]}],"60","1.92 USD","115.20 USD"]},{"text":"$738.60 + $115.20 = $853.80","id":"sumIs","with":[[{"text":"$738.60","id":"amountOf","with":["738.60 USD"]},{"text":"$115.20","id":"amountOf","with":["115.20 USD"]}],"853.80 USD"]},{"text":"Account manager''s discount: 10 % of $853.80 = $85.38; $853.80 − $85.38 = $768.42","id":"shareTakenOff","with":[[{"text":"Account manager''s discount","id":"managersDiscount","with":[]}],"10","853.80 USD","85.38 USD","768.42 USD"]},{"text":"$768.42 / 300 = $2.5614 per seat and year","id":"perSeatYear","with":["768.42 USD","300","2.5614 USD"]},{"text":"$768.42 / (300 × 12) ≈ $0.2135 per seat and month","id":"perSeatMonthOfYearRounded","with":["768.42 USD","300","0.2135 USD"]},{"text":"12 × $71.15 = $853.80 when billed monthly; annual billing saves $0.00 (0 %).","id":"annualSavesNothing","with":["71.15 USD","853.80 USD","0.00 USD","0"]},{"text":"Price book: Music platform 2026.1, USD.","id":"pricedBy","with":["Music platform","2026.1","USD"]}]},"service":{"from":"2026-10-02","to":"2027-10-01"},"first_invoice":{"date":"2026-10-02","from":"2026-10-02","to":"2027-10-01","amount":"768.42"},"valid_days":30,"issued":"2026-11-02","valid_through":"2026-12-02"}');
INSERT INTO numbers (year, last) VALUES (2026, 4);
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (1, '2026-12-01T04:45:49Z', 'quote.requested', 'elm-trial', '{"text":"asked for with --billing monthly --customer Elm --plan prelude --seats 5 --book music-learning","id":"askedForWith","with":["--billing monthly --customer Elm --plan prelude --seats 5 --book music-learning"]}', 'cd4cf9732057dcc8bca64674d55f20020f9824268807c181c9524360560aa8d8', 'be187ee1bb3f6d1118400f48ec8d74d9bda495e76975c57d450c855aed488981', '348446bbcfffadd953c95342b4b016f9c3407a6c41b356d7d27eb687448d7a0c');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (2, '2026-12-01T04:45:49Z', 'price_book.used', '48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22', 'Music platform 2026.1', '48d5b41031b8e23a35ba23be1f128277cdeddc568135379c778bd81ebdb25b22', '348446bbcfffadd953c95342b4b016f9c3407a6c41b356d7d27eb687448d7a0c', '5c8d1664bf983e15e15a9a03793f2ac9af66ec1c042f9b53f9a305265e933406');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (3, '2026-12-01T04:45:49Z', 'quote.drafted', 'elm-trial', '{"text":"draft elm-trial for Elm, $0.00, price book Music platform 2026.1","id":"draftInTrail","with":["elm-trial","Elm","0.00 USD","Music platform","2026.1"]}', '6898a5ee204db23f0f5634daa024a2549011accc122316aeaa223c5aaca90398', '5c8d1664bf983e15e15a9a03793f2ac9af66ec1c042f9b53f9a305265e933406', '3a121e756e42244ef0d281bd567c0986e095508e66a5314c4eed7f3eabd9f3e8');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (4, '2026-12-01T04:45:49Z', 'quote.issued', 'elm-trial', '{"text":"SW-2026-000001 r1 for Elm, $0.00, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000001 r1","Elm","0.00 USD","Music platform","2026.1"]}', '34e5f3224e239d3450d43a83b2e64b8637e8fdf02e9de89f7ff5331296487342', '3a121e756e42244ef0d281bd567c0986e095508e66a5314c4eed7f3eabd9f3e8', '5c0fedc90b78f999debad833d1c89c24a31ba56de17a39f9c3f830c1dfc09f93');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (5, '2026-12-01T04:45:49Z', 'quote.requested', 'elm', '{"text":"asked for with --billing annual --customer Elm --plan ensemble --seats 200 --book music-learning","id":"askedForWith","with":["--billing annual --customer Elm --plan ensemble --seats 200 --book music-learning"]}', '60db09deaf9734ffefb7424796e66809c7b66e5945f3d9bde134dd281ec10ed8', '5c0fedc90b78f999debad833d1c89c24a31ba56de17a39f9c3f830c1dfc09f93', '15960b4f45ce3e20d894ec2b2f9462dbb466e072e3060e8d56aed6ef4b7ae91b');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (6, '2026-12-01T04:45:49Z', 'quote.drafted', 'elm', '{"text":"draft elm for Elm, $652.20, price book Music platform 2026.1","id":"draftInTrail","with":["elm","Elm","652.20 USD","Music platform","2026.1"]}', '080e38c3a4339033b6df48de855ec2c646b43845450faf0bac0545dff2481490', '15960b4f45ce3e20d894ec2b2f9462dbb466e072e3060e8d56aed6ef4b7ae91b', '44afb1fe45e3df9029d1b592fc657bde338589e74ccc077f92095cedf367d929');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (7, '2026-12-01T04:45:49Z', 'quote.issued', 'elm', '{"text":"SW-2026-000002 r1 for Elm, $652.20, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000002 r1","Elm","652.20 USD","Music platform","2026.1"]}', '0249edf344e454e8f9a62defbd0ab04e41cd150eaba9ab747723a21a1acae162', '44afb1fe45e3df9029d1b592fc657bde338589e74ccc077f92095cedf367d929', '31c2ad818dc4104044bea4c181539366bfd017c71c734132d0ec668011591293');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (8, '2026-12-01T04:45:49Z', 'quote.accepted', 'elm', '{"text":"SW-2026-000002 r1 for Elm, $652.20, price book Music platform 2026.1, accepted on 2026-10-11","id":"quoteInTrailWith","with":[[{"text":"SW-2026-000002 r1 for Elm, $652.20, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000002 r1","Elm","652.20 USD","Music platform","2026.1"]}],[{"text":"accepted on 2026-10-11","id":"acceptedOn","with":["2026-10-11"]}]]}', '880f80c2498b3e7ad625a33cfa072ce6a2921bf15558c9ced5766827d1af11bf', '31c2ad818dc4104044bea4c181539366bfd017c71c734132d0ec668011591293', 'b11bbfb90f4947b9d96a35779946d593284f7ddc7e1c270b1fbe6b8325bb89e1');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (9, '2026-12-01T04:45:49Z', 'quote.requested', 'oak', '{"text":"asked for with --billing annual --customer Oak --plan ensemble --prepared-by Ada Park --seats 300 --book music-learning","id":"askedForWith","with":["--billing annual --customer Oak --plan ensemble --prepared-by Ada Park --seats 300 --book music-learning"]}', '8741f50424099cb688a61e64352ac07f82136199924f0e9118b3bcfc94205e76', 'b11bbfb90f4947b9d96a35779946d593284f7ddc7e1c270b1fbe6b8325bb89e1', '12d0eeb040233bb3f7ed3f2a6265feb913b99189aea0f358eb674e88824164c9');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (10, '2026-12-01T04:45:49Z', 'quote.drafted', 'oak', '{"text":"draft oak for Oak, $853.80, price book Music platform 2026.1","id":"draftInTrail","with":["oak","Oak","853.80 USD","Music platform","2026.1"]}', 'e55f0ded77a42f68b8ffa810b882586e9d2806f2652797ae09d794fb92b43da1', '12d0eeb040233bb3f7ed3f2a6265feb913b99189aea0f358eb674e88824164c9', 'd46eb3b91b673e5b403fdb2d98878e9122d3292bb9f20809f442fcd46c9f6afa');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (11, '2026-12-01T04:45:49Z', 'quote.issued', 'oak', '{"text":"SW-2026-000003 r1 for Oak, $853.80, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000003 r1","Oak","853.80 USD","Music platform","2026.1"]}', 'adc3ccc2f48417511ba98fa3639bc67cc789e85b6c253e2434d48106bb06cf8c', 'd46eb3b91b673e5b403fdb2d98878e9122d3292bb9f20809f442fcd46c9f6afa', 'b7d72b2b058e68bf391a8b342c55fc42845964bc9ad11927a66819d7f0e0c9c2');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (12, '2026-12-01T04:45:49Z', 'quote.drafted', 'q-a85a5393c55a4d8e', '{"text":"SW-2026-000003 r2 for Oak, $768.42, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000003 r2","Oak","768.42 USD","Music platform","2026.1"]}', '7d216594ca0f49637dcb8542a7daab7abd3a91852109faf87dff03cab4dfa9e9', 'b7d72b2b058e68bf391a8b342c55fc42845964bc9ad11927a66819d7f0e0c9c2', '8d0556801b32f347787858b574bbc0383aad4a479722cfe2e0e0bb5337fd5394');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (13, '2026-12-01T04:45:49Z', 'quote.issued', 'q-a85a5393c55a4d8e', '{"text":"SW-2026-000003 r2 for Oak, $768.42, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000003 r2","Oak","768.42 USD","Music platform","2026.1"]}', 'a3cd2d2b2c360d7c630b2080aaeb74202655a299374b6e74e89415598ed17416', '8d0556801b32f347787858b574bbc0383aad4a479722cfe2e0e0bb5337fd5394', 'e38b4314eafde24ec5507820ae61a1e7d435048e6201ba695c111f844a069815');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (14, '2026-12-01T04:45:49Z', 'quote.superseded', 'oak', '{"text":"SW-2026-000003 r1 for Oak, $853.80, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000003 r1","Oak","853.80 USD","Music platform","2026.1"]}', 'efa18bb5b3c5f65ce5c3cc33aa9202d4fe72967f9e5c91e8057efd47c6c99a97', 'e38b4314eafde24ec5507820ae61a1e7d435048e6201ba695c111f844a069815', 'c4b7036621301afbafdbf8466d72c230016fdee2d9b848d3ad180e1464816806');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (15, '2026-12-01T04:45:50Z', 'quote.declined', 'q-a85a5393c55a4d8e', '{"text":"SW-2026-000003 r2 for Oak, $768.42, price book Music platform 2026.1, declined on 2026-11-05","id":"quoteInTrailWith","with":[[{"text":"SW-2026-000003 r2 for Oak, $768.42, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000003 r2","Oak","768.42 USD","Music platform","2026.1"]}],[{"text":"declined on 2026-11-05","id":"declinedOn","with":["2026-11-05"]}]]}', '0fa0215bec6d0da126bd32ae88e572479a72da4ffc43ac543d4214f20943cb14', 'c4b7036621301afbafdbf8466d72c230016fdee2d9b848d3ad180e1464816806', '8a2bfb91ac4c9187ad1e74678116f9c47666763f44398df709dee4fb4ae5237a');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (16, '2026-12-01T04:45:50Z', 'quote.requested', 'ash', '{"text":"asked for with --billing annual --customer Ash --plan ensemble --seats 20 --book music-learning","id":"askedForWith","with":["--billing annual --customer Ash --plan ensemble --seats 20 --book music-learning"]}', 'c54f39a7916f851e29b5bd5060b85c39e6bd109cc30f86381d2c171f54ae474b', '8a2bfb91ac4c9187ad1e74678116f9c47666763f44398df709dee4fb4ae5237a', '8be4489d74659be53a8f518ec015daabf059d0322122eaaacfc44e80ff2fdcb1');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (17, '2026-12-01T04:45:50Z', 'quote.drafted', 'ash', '{"text":"draft ash for Ash, $239.40, price book Music platform 2026.1","id":"draftInTrail","with":["ash","Ash","239.40 USD","Music platform","2026.1"]}', '32cf8b83dc6be88c8cec342e27de2d0e4dba4d08300fed8f06e3962458e56b78', '8be4489d74659be53a8f518ec015daabf059d0322122eaaacfc44e80ff2fdcb1', '4a149ba4118f9a970506eeb0fcbd59418df244cbae6176a9104dcbf64f4ca06b');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (18, '2026-12-01T04:45:50Z', 'quote.issued', 'ash', '{"text":"SW-2026-000004 r1 for Ash, $239.40, price book Music platform 2026.1","id":"quoteInTrail","with":["SW-2026-000004 r1","Ash","239.40 USD","Music platform","2026.1"]}', '864e656394ff5314f1a41ffe0907c56929f663756acbb4cbeeb9ceebc3586f39', '4a149ba4118f9a970506eeb0fcbd59418df244cbae6176a9104dcbf64f4ca06b', '7c5524098d4402ccbc6bfd7ff584159a0198cc84587d0b5507c707288f570f8d');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (19, '2026-12-01T04:45:50Z', 'quote.requested', 'fir', '{"text":"asked for with --billing annual --customer Fir --discount 25 --plan ensemble --reason pilot --seats 200 --book music-learning","id":"askedForWith","with":["--billing annual --customer Fir --discount 25 --plan ensemble --reason pilot --seats 200 --book music-learning"]}', '2d016054407a1ffd692f76187e662774a36e32aa56691fd1df049b005255b82b', '7c5524098d4402ccbc6bfd7ff584159a0198cc84587d0b5507c707288f570f8d', 'cea396d4c278e2ae323b70db113e6e2f290ca5cb586ca4f276f39d85f7a52d80');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (20, '2026-12-01T04:45:50Z', 'quote.drafted', 'fir', '{"text":"draft fir for Fir, $489.15, price book Music platform 2026.1","id":"draftInTrail","with":["fir","Fir","489.15 USD","Music platform","2026.1"]}', 'f701cfc90e9de3274cb7ad8b49597910a43b0876146cee5439e9f0c928e44ba1', 'cea396d4c278e2ae323b70db113e6e2f290ca5cb586ca4f276f39d85f7a52d80', '6fac39f7cab28f0a2d4ad3fe7375e50c29b7252c229a5ce18a5537958980c188');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (21, '2026-12-01T04:45:50Z', 'quote.requested', 'fir2', '{"text":"asked for with --billing annual --customer Fir --discount 25 --plan ensemble --reason pilot --seats 200 --book music-learning","id":"askedForWith","with":["--billing annual --customer Fir --discount 25 --plan ensemble --reason pilot --seats 200 --book music-learning"]}', '2d016054407a1ffd692f76187e662774a36e32aa56691fd1df049b005255b82b', '6fac39f7cab28f0a2d4ad3fe7375e50c29b7252c229a5ce18a5537958980c188', '21c95800744aa6ec2d5a85efa2538a2a42a8565f938b4b42db148f23355f6ff4');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (22, '2026-12-01T04:45:50Z', 'quote.drafted', 'fir2', '{"text":"draft fir2 for Fir, $489.15, price book Music platform 2026.1","id":"draftInTrail","with":["fir2","Fir","489.15 USD","Music platform","2026.1"]}', 'f4fb3297297c15abe42d1464d30fdae4d22fbe341fe79ad7e97a6772a213eee0', '21c95800744aa6ec2d5a85efa2538a2a42a8565f938b4b42db148f23355f6ff4', 'b2f953e8ae4c4152acbb0eab6a8d58001eeaeacfaf5e0a310c1fc991f8d49450');
INSERT INTO audit (sequence, at, event, subject, detail, content_sha256, previous, hash) VALUES (23, '2026-12-01T04:45:50Z', 'quote.approved', 'fir2', '{"text":"draft fir2 for Fir, $489.15, price book Music platform 2026.1, approved by Grace without a passphrase, as the store has no approvers","id":"quoteInTrailWith","with":[[{"text":"draft fir2 for Fir, $489.15, price book Music platform 2026.1","id":"draftInTrail","with":["fir2","Fir","489.15 USD","Music platform","2026.1"]}],[{"text":"approved by Grace without a passphrase, as the store has no approvers","id":"approvedUnproven","with":["Grace"]}]]}', '6ea03d3040d5afdba4c5d7ae63de289b73d34b1fbf1d2495e393e0d892f2d66a', 'b2f953e8ae4c4152acbb0eab6a8d58001eeaeacfaf5e0a310c1fc991f8d49450', 'd8be6a0e54451c0ec1247c832822ae4f50b4656517c82af0f2e31a625ecf3693');
