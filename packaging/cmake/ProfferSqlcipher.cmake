# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
#
# SQLCipher is linked statically and its symbols are hidden: a plain libsqlite3 found first at
# run time would accept PRAGMA key and write the vault as plain text.

find_library(SQLCIPHER_STATIC NAMES libsqlcipher.a)
find_path(SQLCIPHER_INCLUDE NAMES sqlcipher/sqlite3.h)
set(sqlcipher_hint
    "Proffer needs SQLCipher 4.5 or newer with its static library (libsqlcipher.a); run packaging/install-deps.")
if(NOT SQLCIPHER_STATIC OR NOT SQLCIPHER_INCLUDE)
    message(FATAL_ERROR "${sqlcipher_hint}")
endif()

# The pkg-config file of SQLCipher carries SQLite's version; the library itself is asked, once for each library.
file(TIMESTAMP "${SQLCIPHER_STATIC}" sqlcipher_changed)
set(sqlcipher_asked "${SQLCIPHER_STATIC} of ${sqlcipher_changed}")
if(NOT sqlcipher_asked STREQUAL PROFFER_SQLCIPHER_ASKED)
    unset(PROFFER_SQLCIPHER_ASKED CACHE)
    unset(PROFFER_SQLCIPHER_RAN CACHE)
    unset(PROFFER_SQLCIPHER_BUILT CACHE)
    try_run(PROFFER_SQLCIPHER_RAN PROFFER_SQLCIPHER_BUILT
        "${CMAKE_BINARY_DIR}/sqlcipher-version" "${CMAKE_CURRENT_LIST_DIR}/sqlcipher-version.c"
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE}"
        LINK_LIBRARIES "${SQLCIPHER_STATIC}" crypto m ${CMAKE_DL_LIBS} pthread
        RUN_OUTPUT_VARIABLE sqlcipher_version)
    if(NOT PROFFER_SQLCIPHER_BUILT OR NOT PROFFER_SQLCIPHER_RAN EQUAL 0)
        message(FATAL_ERROR "${sqlcipher_hint} ${SQLCIPHER_STATIC} is not SQLCipher.")
    endif()
    string(STRIP "${sqlcipher_version}" sqlcipher_version)
    set(PROFFER_SQLCIPHER_VERSION "${sqlcipher_version}" CACHE INTERNAL "")
    set(PROFFER_SQLCIPHER_ASKED "${sqlcipher_asked}" CACHE INTERNAL "")
endif()
if(PROFFER_SQLCIPHER_VERSION VERSION_LESS 4.5)
    message(FATAL_ERROR "${sqlcipher_hint} Found ${PROFFER_SQLCIPHER_VERSION}.")
endif()
message(STATUS "SQLCipher ${PROFFER_SQLCIPHER_VERSION}")

# As an imported library, so that what it needs comes after it on the linker's command line.
add_library(proffer_sqlcipher STATIC IMPORTED)
set_target_properties(proffer_sqlcipher PROPERTIES
    IMPORTED_LOCATION "${SQLCIPHER_STATIC}"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${SQLCIPHER_INCLUDE}"
    INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
    INTERFACE_LINK_LIBRARIES "PkgConfig::CRYPTO;Threads::Threads;m;${CMAKE_DL_LIBS}"
    INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,libsqlcipher.a")
target_include_directories(proffer_sqlcipher INTERFACE "${SQLCIPHER_INCLUDE}")
