# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
#
# The libraries from the distribution. packaging/install-deps installs them.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
pkg_check_modules(CURL REQUIRED libcurl>=7.85)
pkg_check_modules(SIMDJSON REQUIRED IMPORTED_TARGET simdjson>=3.0)
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng>=1.6)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode>=4.0)
find_package(ZXing REQUIRED)
include(ProfferSqlcipher)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h REQUIRED)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
# Qt's own tools for translations, without the designer and the other programs that the package LinguistTools brings.
foreach(tool IN ITEMS lrelease lupdate lconvert)
    string(TOUPPER "PROFFER_${tool}" program)
    find_program(${program} NAMES ${tool} REQUIRED NO_DEFAULT_PATH
        PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT6_INSTALL_PREFIX}/lib/qt6/bin")
endforeach()
if(PROFFER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport Network DBus)
    pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET fontconfig)
endif()
if(PROFFER_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # Qt6::Test without its per-folder definition QT_TESTCASE_BUILDDIR (only QFINDTESTDATA reads it), which would
    # keep the tests from sharing one precompiled header.
    add_library(proffer_qttest INTERFACE)
    target_include_directories(proffer_qttest SYSTEM INTERFACE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(proffer_qttest INTERFACE QT_TESTLIB_LIB)
    target_link_libraries(proffer_qttest INTERFACE $<TARGET_FILE:Qt6::Test> Qt6::Core)
endif()
if(PROFFER_BENCH)
    find_package(benchmark REQUIRED)
endif()
