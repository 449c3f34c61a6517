# SPDX-License-Identifier: GPL-3.0-or-later
# Every library from outside, found alike from a distribution or from vcpkg.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Concurrent Sql Gui Widgets Svg Charts Pdf LinguistTools Test)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Threads REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc) # names of countries in the operator's language
find_package(simdjson CONFIG REQUIRED)

# libsodium: pkg-config on Unix, vcpkg's own target elsewhere.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(SODIUM QUIET IMPORTED_TARGET libsodium)
endif()
add_library(signalbox_sodium INTERFACE)
if(TARGET PkgConfig::SODIUM)
    target_link_libraries(signalbox_sodium INTERFACE PkgConfig::SODIUM)
else()
    find_package(unofficial-sodium CONFIG REQUIRED)
    target_link_libraries(signalbox_sodium INTERFACE unofficial-sodium::sodium)
endif()

# libphonenumber: Debian ships neither a CMake config nor a .pc file.
add_library(signalbox_phonenumber INTERFACE)
find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber)
    target_link_libraries(signalbox_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    find_library(PROTOBUF_LIBRARY protobuf REQUIRED)
    target_link_libraries(signalbox_phonenumber INTERFACE ${PHONENUMBER_LIBRARY} ${PROTOBUF_LIBRARY})
endif()
