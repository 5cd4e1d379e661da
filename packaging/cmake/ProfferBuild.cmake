# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
#
# How every part of Proffer is compiled, and the functions that make a library, a test,
# a benchmark and a fuzz target.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

add_library(proffer_warnings INTERFACE)
target_compile_options(proffer_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wswitch-enum -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    # GCC 12 takes the storage of an empty std::expected or std::optional for read; clang and the sanitizers do not.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>)

add_library(proffer_hardening INTERFACE)
target_compile_options(proffer_hardening INTERFACE
    -fstack-protector-strong $<$<CXX_COMPILER_ID:GNU>:-fstack-clash-protection -fcf-protection=full>
    -fvisibility=hidden)
target_link_options(proffer_hardening INTERFACE
    -Wl,-z,relro,-z,now,-z,noexecstack $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
if(NOT PROFFER_SANITIZE)
    # Fortify replaces the very calls that the sanitizers intercept.
    target_compile_options(proffer_hardening INTERFACE $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
endif()
target_compile_definitions(proffer_hardening INTERFACE _GLIBCXX_ASSERTIONS)

add_library(proffer_sanitizers INTERFACE)
if(PROFFER_SANITIZE)
    set(PROFFER_SANITIZE_FLAGS -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(proffer_sanitizers INTERFACE ${PROFFER_SANITIZE_FLAGS})
    target_link_options(proffer_sanitizers INTERFACE ${PROFFER_SANITIZE_FLAGS})
endif()
if(PROFFER_FUZZ)
    target_compile_options(proffer_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()

function(proffer_common target)
    target_link_libraries(${target} PRIVATE proffer_warnings proffer_hardening proffer_sanitizers)
endfunction()

# Keeps what the folder that is being configured links, for tests/layers; refuses a library that comes after it.
function(proffer_record_links sources uses hides)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE folder)
    if(sources)
        set_property(GLOBAL APPEND PROPERTY PROFFER_LAYERS "${folder} is compiled")
    endif()
    foreach(how IN ITEMS uses hides)
        foreach(library IN LISTS ${how})
            if(NOT library MATCHES "^proffer::")
                continue()
            elseif(NOT TARGET ${library})
                message(FATAL_ERROR "${folder} links ${library}, which is not below it.")
            endif()
            get_target_property(below ${library} SOURCE_DIR)
            cmake_path(RELATIVE_PATH below BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
            set_property(GLOBAL APPEND PROPERTY PROFFER_LAYERS "${folder} ${how} ${below}")
        endforeach()
    endforeach()
endfunction()

# Writes what the build knows of itself, for tests/layers and for .ci/run.
function(proffer_write_records)
    get_property(layers GLOBAL PROPERTY PROFFER_LAYERS)
    list(JOIN layers "\n" layers)
    file(WRITE "${PROJECT_BINARY_DIR}/layers.txt" "${layers}\n")
    get_property(fuzz GLOBAL PROPERTY PROFFER_FUZZ_TARGETS)
    add_custom_target(fuzzers DEPENDS ${fuzz})
    list(TRANSFORM fuzz REPLACE "(.+)" "$<TARGET_FILE:\\1>")
    list(JOIN fuzz "\n" fuzz)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/fuzz-targets.txt" CONTENT "${fuzz}\n")
endfunction()

# proffer_library(ledger SOURCES a.cpp … HEADERS ledger/a.h … USES base … HIDES crypto …)
#   HEADERS  public headers, below include/
#   USES     libraries that the public headers need (PUBLIC)
#   HIDES    libraries that only the sources need (PRIVATE)
function(proffer_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;USES;HIDES" ${ARGN})
    set(target proffer_${name})
    proffer_record_links("${ARG_SOURCES}" "${ARG_USES}" "${ARG_HIDES}")
    list(TRANSFORM ARG_HEADERS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/include/")
    if(ARG_SOURCES)
        add_library(${target} STATIC ${ARG_SOURCES})
        set(public PUBLIC)
        proffer_common(${target})
        target_link_libraries(${target} PRIVATE ${ARG_HIDES})
        target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
        target_precompile_headers(${target} REUSE_FROM proffer_core_pch)
    else()
        add_library(${target} INTERFACE)
        set(public INTERFACE)
    endif()
    add_library(proffer::${name} ALIAS ${target})
    # A table (.inc) is text for the header that includes it and does not compile alone.
    set(tables ${ARG_HEADERS})
    list(FILTER tables INCLUDE REGEX "\\.inc$")
    list(FILTER ARG_HEADERS EXCLUDE REGEX "\\.inc$")
    target_sources(${target} ${public} FILE_SET HEADERS BASE_DIRS include FILES ${ARG_HEADERS})
    if(tables)
        target_sources(${target} ${public} FILE_SET tables TYPE HEADERS BASE_DIRS include FILES ${tables})
    endif()
    set_target_properties(${target} PROPERTIES INTERFACE_HEADER_SETS_TO_VERIFY HEADERS)
    target_link_libraries(${target} ${public} ${ARG_USES})
endfunction()

# proffer_moc(target source.cpp): what moc makes of a source that includes it as source.moc. CMake's AUTOMOC would scan
# each program, and compile one more file for it that is empty.
function(proffer_moc target source)
    cmake_path(GET source STEM stem)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/moc")
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${folder}/${stem}.moc"
        COMMAND Qt6::moc "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -o "${folder}/${stem}.moc"
        DEPENDS "${source}" VERBATIM)
    target_sources(${target} PRIVATE "${folder}/${stem}.moc")
    target_include_directories(${target} PRIVATE "${folder}")
endfunction()

# proffer_translations(made ui PREFIX ui [FILES labels/a.tsv …] [ALSO qt_th …]): compiles translations/<name>_<language>.ts,
# other tables, and files of the folder, into a source below :/<prefix>/, and names it in `made`.
function(proffer_translations made name)
    cmake_parse_arguments(ARG "" "PREFIX" "FILES;ALSO" ${ARGN})
    set(resources "")
    set(listed "")
    foreach(table IN ITEMS ${name}_en ${name}_ja ${name}_th ${ARG_ALSO})
        set(source "${PROJECT_SOURCE_DIR}/translations/${table}.ts")
        set(compiled "${CMAKE_CURRENT_BINARY_DIR}/${table}.qm")
        string(REPLACE "${name}_" "" alias "${table}")
        add_custom_command(OUTPUT "${compiled}" DEPENDS "${source}"
            COMMAND "${PROFFER_LRELEASE}" -silent "${source}" -qm "${compiled}" VERBATIM)
        list(APPEND resources "${compiled}")
        string(APPEND listed "<file alias=\"${alias}.qm\">${compiled}</file>\n")
    endforeach()
    foreach(file IN LISTS ARG_FILES)
        list(APPEND resources "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
        string(APPEND listed "<file alias=\"${file}\">${CMAKE_CURRENT_SOURCE_DIR}/${file}</file>\n")
    endforeach()
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    file(CONFIGURE OUTPUT "${list}"
        CONTENT "<RCC><qresource prefix=\"/${ARG_PREFIX}\">\n${listed}</qresource></RCC>\n")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}_resources.cpp")
    add_custom_command(OUTPUT "${source}" DEPENDS "${list}" ${resources}
        COMMAND Qt6::rcc --name proffer_${name} --output "${source}" "${list}" VERBATIM)
    set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS -w SKIP_PRECOMPILE_HEADERS ON)
    set(${made} "${source}" PARENT_SCOPE)
endfunction()

# proffer_ui_library(theme SOURCES a.cpp private.h … HEADERS theme/a.h … USES proffer::ui_x … HIDES proffer::y …)
# A library of ui/, as proffer_library() makes them for core/, with Qt Widgets; headers that say Q_OBJECT go through moc.
function(proffer_ui_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;USES;HIDES" ${ARGN})
    set(target proffer_ui_${name})
    proffer_record_links("${ARG_SOURCES}" "${ARG_USES}" "${ARG_HIDES}")
    list(TRANSFORM ARG_HEADERS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/include/")
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(proffer::ui_${name} ALIAS ${target})
    proffer_common(${target})
    # What the headers name "slots" is no keyword of Qt's.
    target_compile_definitions(${target} PUBLIC QT_NO_KEYWORDS PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_FOREACH)
    target_link_libraries(${target} PUBLIC Qt6::Widgets ${ARG_USES} PRIVATE ${ARG_HIDES})
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_precompile_headers(${target} REUSE_FROM proffer_ui_pch)
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${ARG_HEADERS})
    foreach(header IN LISTS ARG_HEADERS ARG_SOURCES)
        cmake_path(ABSOLUTE_PATH header OUTPUT_VARIABLE file)
        if(NOT header MATCHES "[.]h$")
            continue()
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(STRINGS "${file}" objects REGEX "Q_OBJECT")
        if(objects)
            cmake_path(GET file STEM stem)
            set(made "${CMAKE_CURRENT_BINARY_DIR}/moc_${stem}.cpp")
            add_custom_command(OUTPUT "${made}" COMMAND Qt6::moc "${file}" -o "${made}" DEPENDS "${file}" VERBATIM)
            target_sources(${target} PRIVATE "${made}")
        endif()
    endforeach()
endfunction()

# A test is compiled for being compiled quickly; what it tests is not.
set(PROFFER_TEST_OPTIONS $<$<CONFIG:Release>:-O1>)

# proffer_test(tst_name SOURCES tst_name.cpp USES proffer::x … [PCH target]): one Qt Test program, run by ctest.
function(proffer_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT;PCH" "SOURCES;USES;LABELS" ${ARGN})
    if(NOT ARG_PCH)
        set(ARG_PCH proffer_test_pch)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    proffer_moc(${name} ${name}.cpp)
    proffer_common(${name})
    target_compile_options(${name} PRIVATE ${PROFFER_TEST_OPTIONS})
    target_link_libraries(${name} PRIVATE proffer_qttest ${ARG_USES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support")
    target_compile_definitions(${name} PRIVATE
        PROFFER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    target_precompile_headers(${name} REUSE_FROM ${ARG_PCH})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT $<IF:$<BOOL:${PROFFER_SANITIZE}>,900,300>)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC" TIMEOUT ${ARG_TIMEOUT})
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
endfunction()

# proffer_bench(bench_name SOURCES … USES …): one Google Benchmark program; not run by ctest.
function(proffer_bench name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    if(PROFFER_BENCH)
        add_executable(${name} ${ARG_SOURCES})
        proffer_common(${name})
        target_link_libraries(${name} PRIVATE benchmark::benchmark ${ARG_USES})
    endif()
endfunction()

# proffer_fuzz(fuzz_name SOURCES … USES …): one libFuzzer program. Its seed corpus is
# tests/fuzz/corpus/<name>/; without clang the same source runs over the corpus as a ctest.
function(proffer_fuzz name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    set(corpus "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
    add_executable(${name} ${ARG_SOURCES})
    proffer_common(${name})
    target_link_libraries(${name} PRIVATE ${ARG_USES})
    set_property(GLOBAL APPEND PROPERTY PROFFER_FUZZ_TARGETS ${name})
    if(PROFFER_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_link_libraries(${name} PRIVATE fuzz_replay)
        add_test(NAME ${name}_corpus COMMAND ${name} "${corpus}")
        set_tests_properties(${name}_corpus PROPERTIES TIMEOUT 120)
    endif()
endfunction()
