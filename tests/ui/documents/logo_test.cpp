#include "documents/logo.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

namespace seatwise::ui::logo_test {
namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const QByteArray& content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 10'>" +
           content + "</svg>";
}

TEST(Logo, IsReadFromPng)
{
    EXPECT_TRUE(Logo::read(png(40, 10)));
}

TEST(Logo, IsReadFromSvg)
{
    EXPECT_TRUE(Logo::read(svg("<rect width='4' height='4'/>")));
}

TEST(Logo, FitsARoomInItsOwnShape)
{
    const auto wide = Logo::read(png(40, 10));
    ASSERT_TRUE(wide);
    EXPECT_EQ(wide->fitted({150, 36}), QSizeF(144, 36));
}

TEST(Logo, GoesWhollyIntoADataAddress)
{
    const QByteArray bytes = png(3, 3);
    const auto logo = Logo::read(bytes);
    ASSERT_TRUE(logo);
    EXPECT_EQ(logo->dataUri(), "data:image/png;base64," + bytes.toBase64());
}

struct NoLogoRow
{
    const char* name;
    QByteArray bytes;
};

class NoLogo : public testing::TestWithParam<NoLogoRow>
{
};

TEST_P(NoLogo, IsLeftOut)
{
    EXPECT_FALSE(Logo::read(GetParam().bytes));
}

INSTANTIATE_TEST_SUITE_P(
    Logo, NoLogo,
    testing::Values(NoLogoRow{"Nothing", {}}, NoLogoRow{"Text", "logo"}, NoLogoRow{"CutPng", png(40, 10).left(30)},
                    NoLogoRow{"BrokenSvg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"},
                    NoLogoRow{"SvgWithAFile", svg("<image xlink:href='file:///etc/hostname' width='4' height='4'/>")},
                    NoLogoRow{"SvgWithAPath", svg("<image href='/etc/hostname' width='4' height='4'/>")},
                    NoLogoRow{"SvgWithAnAddress", svg("<image xlink:href='http://example.com/x.png' width='4'/>")},
                    NoLogoRow{"SvgWithEntities", "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + svg("<text>&a;</text>")}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::ui::logo_test
