#!/usr/bin/python3
"""Feeds small good and bad trees to dependency_test.py: a rule that finds nothing would otherwise look like a clean tree."""

import unittest

from small_trees import run_on

CLEAN = {
    "core/money/money.h": "#pragma once\n#include <cstdint>\n#include <tl/expected.hpp>\n",
    "core/pricing/price.cpp": '#include "money/money.h"\n',
    "ui/charts/curve_view.h": "#pragma once\n#include <QtCharts/QChartView>\n#include <QLineSeries>\n",
    "ui/calculator/page.cpp": '#include "charts/curve_view.h"\n#include "money/money.h"\n#include <QWidget>\n',
    "app/cli/price.cpp": '#include "calculator/page.h"\n#include "money/money.h"\n',
    "app/main.cpp": "#include <QApplication>\nint main() { return 0; }\n",
}


class Dependencies(unittest.TestCase):
    def check(self, files):
        """Runs the script on the clean tree with the given files laid over it, each source with a header."""
        files = {**CLEAN, **files}
        headers = {path.removesuffix(".cpp") + ".h": "" for path in files if path.endswith(".cpp")}
        return run_on("dependency_test.py", {**headers, **files})

    def assert_clean(self, files):
        result = self.check(files)
        self.assertEqual((result.returncode, result.stdout), (0, "The house is in order.\n"), result.stderr)

    def assert_breach(self, path, text, expected, line=1):
        result = self.check({path: text})
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(len(result.stdout.splitlines()), 1, result.stdout)
        self.assertTrue(result.stdout.startswith(f"{path}:{line}: "), result.stdout)
        self.assertIn(expected, result.stdout)

    def test_a_clean_tree_passes(self):
        self.assert_clean({})

    def test_a_folder_without_the_layers_is_refused(self):
        result = run_on("dependency_test.py", {})
        self.assertEqual(result.returncode, 2)

    def test_core_must_not_include_qt(self):
        for target in ("<QString>", '"QString"', "<QtCore/QString>", "<qstring.h>", "<QtCharts>"):
            with self.subTest(target):
                self.assert_breach("core/money/a.cpp", f"\n#include {target}\n", "Qt header", line=2)

    def test_core_must_not_link_qt(self):
        self.assert_breach("core/CMakeLists.txt", "target_link_libraries(core PUBLIC Qt6::Core)\n", "Qt6::Core")

    def test_a_core_header_with_a_qt_like_name_is_not_qt(self):
        self.assert_clean({"core/quoting/quote.h": "", "core/quoting/quote.cpp": '#include "quote.h"\n'})

    def test_core_must_not_include_ui(self):
        for target in ('"charts/curve_view.h"', '"ui/charts/curve_view.h"', '"../../ui/charts/curve_view.h"',
                       "<charts/curve_view.h>"):
            with self.subTest(target):
                self.assert_breach("core/money/a.cpp", f"#include {target}\n", "belongs to ui")

    def test_a_room_of_core_knows_no_room_above_it(self):
        above = {"core/claims/claims.h": "#pragma once\n"}
        for path in ("core/pricing/a.cpp", "core/offers/a.h"):
            with self.subTest(path):
                result = self.check({**above, path: '#include "claims/claims.h"\n'})
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn(f"{path}:1: {path[:path.rindex('/')]} must not include claims/claims.h", result.stdout)
        self.assert_clean({**above, "core/workshop/a.cpp": '#include "claims/claims.h"\n'})

    def test_a_room_without_a_floor_is_refused(self):
        self.assert_breach("core/attic/a.h", "", "has its floor in ROOMS")

    def test_core_must_not_include_app(self):
        self.assert_breach("core/money/a.cpp", '#include "app/main.cpp"\n', "belongs to app")

    def test_ui_must_not_include_app(self):
        for target in ('"cli/price.cpp"', '"app/settings/settings.h"', '"../app/main.cpp"'):
            with self.subTest(target):
                self.assert_breach("ui/a.cpp", f"#include {target}\n", "belongs to app")

    def test_a_header_of_the_own_layer_comes_before_one_of_the_same_name_above(self):
        self.assert_clean({"ui/theme/names.h": "", "app/theme/names.h": "", "ui/a.cpp": '#include "theme/names.h"\n'})

    def test_an_include_in_a_comment_is_none(self):
        self.assert_clean({"core/a.cpp": "// #include <QString>\n/*\n#include <QString>\n*/\n"})

    def test_an_include_after_a_comment_counts_on_its_own_line(self):
        self.assert_breach("core/a.cpp", "/* why\n   and how */\n#include <QString>\n", "Qt header", line=3)

    def test_only_the_chart_folder_includes_qt_charts(self):
        for target in ("<QChart>", "<QtCharts/QChartView>", "<QLineSeries>", "<QCategoryAxis>", "<QtCharts>"):
            for path in ("ui/quotes/a.cpp", "app/a.cpp", "ui/charts_more/a.cpp"):
                with self.subTest(target=target, path=path):
                    self.assert_breach(path, f"#include {target}\n", "Qt Charts")

    def test_a_page_includes_no_header_of_a_folder_of_rules(self):
        for folder in ("billing", "pricing", "offers", "claims", "research", "district", "credits"):
            with self.subTest(folder):
                self.assert_page_breach(f"{folder}/rule.h", "int a();\n")

    def test_a_page_includes_no_header_that_cites_a_rule(self):
        self.assert_page_breach("quoting/moves.h", "/// Which move is open. R54.\nbool allows();\n")

    def assert_page_breach(self, header, text):
        result = self.check({f"core/{header}": text, "ui/quotes/views/head.cpp": f'\n#include "{header}"\n'})
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(f"ui/quotes/views/head.cpp:2: a page must not include {header}", result.stdout)

    def test_a_page_includes_values_and_its_models(self):
        self.assert_clean({"core/selection/offer.h": "/// R38.\n", "core/quoting/quote.h": "struct Quote;\n",
                           "core/pricing/price.h": "", "ui/calculator/model/plot.h": '#include "pricing/price.h"\n',
                           "ui/quotes/a.h": '#include "selection/offer.h"\n#include "quoting/quote.h"\n'
                                           '#include "quotes/model/plot.h"\n'})

    def test_amounts_are_never_floating_point(self):
        for folder in ("money", "charges", "pricing", "billing", "offers", "credits", "quoting"):
            for text in ("double x;", "long double x;", "static_cast<float>(x)", "auto x = 0.5;", "auto x = 1.;"):
                with self.subTest(folder=folder, text=text):
                    self.assert_breach(f"core/{folder}/a.cpp", f"int a = 1'000;\n{text}\n", "floating point", line=2)

    def test_floating_point_in_comments_and_literals_is_none(self):
        self.assert_clean({
            "core/money/a.cpp": '// a double, 0.5\n/* float */ auto a = "double 0.5";\nauto b = R"(float)";\n'
                                "auto c = '\"'; auto d = 1'000'000; auto e = '\\''; int doubled = 2;\n",
        })

    def test_a_quote_as_a_character_does_not_hide_what_follows(self):
        self.assert_breach("core/money/a.cpp", "char a = '\"';\ndouble b;\nchar c = '\"';\n", "floating point", line=2)

    def test_floating_point_is_free_elsewhere(self):
        self.assert_clean({"ui/charts/a.cpp": "double x = 0.5;\n", "core/research/a.cpp": "double x = 0.5;\n"})

    def test_arithmetic_that_may_not_fit_stands_in_core_money(self):
        text = "bool a = __builtin_add_overflow(b, c, &d);\n"
        self.assert_clean({"core/money/a.cpp": text})
        self.assert_breach("core/pricing/a.cpp", text, "in core/money: __builtin_add_overflow", line=1)

    def test_core_reads_nothing_from_outside(self):
        for text in ("std::chrono::system_clock::now();", 'std::getenv("A");', "std::ifstream in;"):
            with self.subTest(text):
                self.assert_breach("core/calendar/a.cpp", text + "\n", "core reads no clock")

    def test_only_the_store_includes_its_exception(self):
        for target in ('"store/store_failure.h"', '"../store/store_failure.h"', '"app/store/store_failure.h"',
                       "<store/store_failure.h>"):
            for path in ("app/cli/a.cpp", "app/store_more/a.h", "tests/app/cli/a_test.cpp", "tests/ui/a_test.cpp"):
                with self.subTest(target=target, path=path):
                    self.assert_breach(path, f"\n#include {target}\n", "its exception is private", line=2)

    def test_only_the_store_throws_or_catches_its_exception(self):
        for text in ("throw seatwise::StoreFailure(error);", "catch (const StoreFailure& failure) {}",
                     "catch (const ConnectionLost&) {}", 'throwFailed("why");', "throwRefused(why);",
                     "auto value = valueOrThrow(result);", "return asResult(work);"):
            for path in ("app/window/a.cpp", "app/a.h", "tests/app/a_test.cpp"):
                with self.subTest(text=text, path=path):
                    self.assert_breach(path, f"\n{text}\n", "throw or catch", line=2)

    def test_the_store_and_its_tests_use_its_exception(self):
        text = '#include "store/store_failure.h"\nvoid f() { asResult([] { throwFailed("why"); }); }\n'
        self.assert_clean({"app/store/store_failure.h": "class StoreFailure;\n", "app/store/a.cpp": text,
                           "tests/app/store/a_test.cpp": text})

    def test_a_word_about_the_exception_is_not_its_use(self):
        self.assert_clean({"app/cli/a.cpp": '// throws no StoreFailure\nauto a = "ConnectionLost"; int asResults = 1;\n'})

    def test_a_long_file_is_refused(self):
        self.assert_breach("ui/a.cpp", "\n" * 351, "351 lines", line=351)

    def test_a_file_at_the_limit_passes(self):
        self.assert_clean({"ui/a.cpp": "\n" * 350})

    def test_a_class_of_more_than_twenty_public_functions_is_refused(self):
        functions = "".join(f"    int f{i}() const {{ return g({i}); }}\n" for i in range(19))
        uncounted = ("    explicit Model(int a) : a_(a) {}\n    ~Model();\n    void paint() override;\n"
                     "    friend bool operator==(const Model&, const Model&) = default;\n    std::function<void(int)> make;\n")
        model = ("enum class Kind { a };\nclass Model : public QObject\n{\n    Q_OBJECT\n\npublic:\n" + functions + uncounted +
                 "    bool operator<(const Model&) const;\nMORE\nprivate:\n    void h();\n    int a_ = 0;\n};\n")
        self.assert_clean({"ui/a.h": model.replace("MORE", "")})
        for more in ("signals:\n    void changed();", "    template<class Use> void with(Use use = {});", "    void operator()(int);"):
            with self.subTest(more):
                self.assert_breach("ui/a.h", model.replace("MORE", more), "Model has 21 public functions", line=2)

    def test_a_source_is_named_after_its_header(self):
        for path, header in (("ui/theme/bars.cpp", "ui/theme/bars.h"), ("app/cli/batch/pricer.cpp", "app/cli/batch/pricer.h"),
                             ("core/words/english.cpp", "core/words/message.h")):
            with self.subTest(path):
                result = run_on("dependency_test.py", {"core/a.h": "", "ui/a.h": "", "app/main.cpp": "", path: ""})
                self.assertEqual(result.stdout, f"{path}:1: declare what it defines in {header}, or let it live with its neighbour\n")

    def test_a_program_and_a_command_have_no_header(self):
        result = run_on("dependency_test.py", {"core/a.h": "", "ui/a.h": "", "app/window/main.cpp": "", "app/main.cpp": "",
                                               "app/cli/price_command.cpp": "", "app/cli/card_commands.cpp": ""})
        self.assertEqual(result.stdout, "The house is in order.\n")

    def test_a_vague_file_name_is_refused(self):
        for path in ("core/money/string_utils.h", "ui/helpers/a.h", "app/QuoteManager.h", "core/misc.h", "core/common/a.h"):
            with self.subTest(path):
                self.assert_breach(path, "", "say what it is")

    def test_a_vague_type_name_is_refused(self):
        self.assert_breach("app/a.h", "\nclass QuoteManager\n{\n};\n", "QuoteManager", line=2)

    def test_a_type_of_qt_keeps_its_name(self):
        self.assert_clean({"app/a.h": "class QNetworkAccessManager;\n"})

    def test_unfinished_work_is_refused(self):
        for word in ("TO" + "DO", "FIX" + "ME"):
            for path in ("core/a.cpp", "tests/core/a_test.cpp", "ui/CMakeLists.txt", "tests/bench/run.sh"):
                with self.subTest(word=word, path=path):
                    self.assert_breach(path, f"\n# {word} later\n", "finish it", line=2)


if __name__ == "__main__":
    unittest.main()
