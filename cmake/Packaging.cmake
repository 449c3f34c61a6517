# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the .deb that CPack makes of it: cpack --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
install(TARGETS signalbox signalbox-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(UNIX AND NOT APPLE)
    set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
    install(FILES "${linux}/org.signalbox.Signalbox.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/org.signalbox.Signalbox.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    # Saved sessions open by double click; the system's own triggers read it once it lies there.
    install(FILES "${linux}/org.signalbox.Signalbox.mime.xml" RENAME org.signalbox.Signalbox.xml
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/app/signalbox.svg" RENAME org.signalbox.Signalbox.svg
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" OPTIONAL)
    foreach(size 16 24 32 48 64 128 256)
        install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/app/signalbox-${size}.png" RENAME org.signalbox.Signalbox.png
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" OPTIONAL)
    endforeach()
    install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" RENAME copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/signalbox")
endif()

set(CPACK_PACKAGE_NAME signalbox)
set(CPACK_PACKAGE_VENDOR "Signalbox")
set(CPACK_PACKAGE_CONTACT "The Signalbox project <signalbox@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Sends and tracks faxes, each exactly once, and shows a Telnyx account at a glance. A demo account needs no key.")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and libraries opened at run time, which shlibdeps can't see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite, libqt6svg6, qt6-image-formats-plugins, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n")
include(CPack)
