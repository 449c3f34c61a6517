// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Envelope.h"

namespace sandbox {

/// The fields of a body against the types that the contract gives them; every mistake becomes a complaint.
class FieldCheck
{
public:
    enum class Type { Text, Flag, Integer, TextList, Object, ObjectList, TextOrNull, IntegerOrNull };
    struct Field
    {
        const char *name;
        Type type;
    };

    /// Unknown names and wrong types. `below` is the pointer of an inner object, as "inbound/".
    static QList<Complaint> complaints(const QJsonObject &body, const QList<Field> &fields,
                                       const QString &below = {});
    /// The values of a form are text; those that stand for flags and numbers become such.
    static QJsonObject fromForm(const QJsonObject &texts, const QList<Field> &fields);
    static bool isWebAddress(const QString &text);

    /// The JSON object of a request, or the refusal of one that has none.
    static std::optional<QJsonObject> object(const HttpRequest &request, HttpReply &refusal);
};

} // namespace sandbox
