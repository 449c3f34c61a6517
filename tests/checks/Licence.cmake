# SPDX-License-Identifier: GPL-3.0-or-later
# Every source says in its head under which licence it stands.
cmake_minimum_required(VERSION 3.25)
set(broken "")
file(GLOB_RECURSE sources RELATIVE "${SOURCE_DIR}"
    "${SOURCE_DIR}/app/*.cpp" "${SOURCE_DIR}/app/*.h" "${SOURCE_DIR}/app/*CMakeLists.txt" "${SOURCE_DIR}/app/*.cmake"
    "${SOURCE_DIR}/tests/*.cpp" "${SOURCE_DIR}/tests/*.h" "${SOURCE_DIR}/tests/*CMakeLists.txt"
    "${SOURCE_DIR}/tests/*.cmake" "${SOURCE_DIR}/tests/*.py" "${SOURCE_DIR}/tests/*.sh" "${SOURCE_DIR}/packaging/*.sh"
    "${SOURCE_DIR}/cmake/*.cmake" "${SOURCE_DIR}/cmake/*.h")
foreach(source IN LISTS sources)
    file(STRINGS "${SOURCE_DIR}/${source}" head LIMIT_COUNT 3)
    if(NOT head MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
        list(APPEND broken "${source}")
    endif()
endforeach()
if(broken)
    list(JOIN broken "\n  " text)
    message(FATAL_ERROR "These sources lack \"SPDX-License-Identifier: GPL-3.0-or-later\" in their first lines:\n  ${text}")
endif()
list(LENGTH sources number)
message(STATUS "${number} sources name their licence.")
