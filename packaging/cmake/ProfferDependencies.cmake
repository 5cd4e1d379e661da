# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
#
# The libraries from the distribution. packaging/install-deps installs them.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
pkg_check_modules(SIMDJSON REQUIRED IMPORTED_TARGET simdjson>=3.0)

# SQLCipher is linked statically and its symbols are hidden: a plain libsqlite3 found first at
# run time would accept PRAGMA key and write the vault as plain text.
pkg_check_modules(SQLCIPHER QUIET sqlcipher)
find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a)
find_path(SQLCIPHER_INCLUDE NAMES sqlcipher/sqlite3.h)
set(sqlcipher_hint "Proffer needs SQLCipher 4.5 or newer with its static library (libsqlcipher.a); run packaging/install-deps.")
if(NOT SQLCIPHER_STATIC OR NOT SQLCIPHER_INCLUDE)
    message(FATAL_ERROR "${sqlcipher_hint}")
endif()
# The pkg-config file of SQLCipher carries SQLite's version; the library itself is asked.
if(NOT DEFINED PROFFER_SQLCIPHER_VERSION)
    try_run(sqlcipher_ran sqlcipher_built
        "${CMAKE_BINARY_DIR}/sqlcipher-version" "${CMAKE_CURRENT_LIST_DIR}/sqlcipher-version.c"
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE}"
        LINK_LIBRARIES "${SQLCIPHER_STATIC}" crypto m dl pthread
        RUN_OUTPUT_VARIABLE sqlcipher_version)
    if(NOT sqlcipher_built OR NOT sqlcipher_ran EQUAL 0)
        message(FATAL_ERROR "${sqlcipher_hint} (the library that is installed does not run)")
    endif()
    string(STRIP "${sqlcipher_version}" sqlcipher_version)
    if(sqlcipher_version VERSION_LESS 4.5)
        message(FATAL_ERROR "${sqlcipher_hint} Found ${sqlcipher_version}.")
    endif()
    set(PROFFER_SQLCIPHER_VERSION "${sqlcipher_version}" CACHE INTERNAL "")
endif()
message(STATUS "SQLCipher ${PROFFER_SQLCIPHER_VERSION}")
add_library(proffer_sqlcipher INTERFACE)
target_include_directories(proffer_sqlcipher SYSTEM INTERFACE "${SQLCIPHER_INCLUDE}")
target_compile_definitions(proffer_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(proffer_sqlcipher INTERFACE
    "${SQLCIPHER_STATIC}" PkgConfig::CRYPTO Threads::Threads m ${CMAKE_DL_LIBS})
target_link_options(proffer_sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")

find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
if(PROFFER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets)
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
