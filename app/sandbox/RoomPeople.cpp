// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomPeople.h"

#include <QByteArrayList>

namespace sandbox {

std::optional<QByteArray> RoomPeople::context(Dice &dice)
{
    static const QByteArrayList names{
        "Lena",   "Marcus", "Priya",  "Jonas", "Amelia", "Chen Wei", "Sofia",    "Daniel", "Aisha",
        "Zoë",    "Noah",   "Ingrid", "Mateo", "Hannah", "Yusuf",    "Clara",    "Tomasz", "Grace",
        "Dmitri", "Emi",    "Oliver", "Nadia", "Samuel", "Beatriz",  "Kwame",    "Fiona",  "Ravi",
        "Elena",  "Piotr",  "Maya",   "Lucas", "Ji-woo", "Dr. Ames", "Dr. Osei", "Ruth"};
    static const QByteArrayList roles{"nurse", "doctor", "patient", "agent", "trainer", "guest"};
    const QByteArray &name = dice.oneOf(names);
    const quint32 kind = dice.below(100);
    const QByteArray id = QByteArray::number(1 + dice.below(900));
    if (kind < 45)
        return "{\"name\":\"" + name + "\",\"id\":" + id + '}';
    if (kind < 58)
        return "{\"id\":" + id + ",\"username\":\"" + name + "\",\"role\":\"" + dice.oneOf(roles) + "\"}";
    if (kind < 78)
        return name;
    if (kind < 90)
        return "+1 312 555 " + QByteArray::number(dice.below(10'000)).rightJustified(4, '0');
    return {};
}

} // namespace sandbox
