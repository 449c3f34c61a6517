// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ConcealedPasteboard.h"

#include <QtGlobal>

// Before 6.5 there was no public way.
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#include <QVariant>

class ConcealedPasteboard::Converter : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == QLatin1String("org.nspasteboard.ConcealedType") ? QLatin1String(mimeType) : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == QLatin1String(mimeType) ? QStringLiteral("org.nspasteboard.ConcealedType") : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.isEmpty() ? QByteArray() : data.first();
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
};
#else
class ConcealedPasteboard::Converter
{
};
#endif

ConcealedPasteboard::ConcealedPasteboard() : m_converter(std::make_unique<Converter>()) {}

ConcealedPasteboard::~ConcealedPasteboard() = default;
