# SPDX-FileCopyrightText: The Proffer contributors
# SPDX-License-Identifier: Apache-2.0
#
# lupdate finds nothing in the sources that a translation does not have, nothing in a translation that the sources do
# not have, and nothing is unfinished: what it would write is what is there. With -DUPDATE=ON it writes it.
cmake_minimum_required(VERSION 3.25)
separate_arguments(INPUT UNIX_COMMAND "${INPUT}")
# -DCOLLECT: what writes the input first, from a folder.
if(COLLECT)
    separate_arguments(COLLECT UNIX_COMMAND "${COLLECT}")
    execute_process(COMMAND "${PYTHON}" ${COLLECT} ${INPUT} "${FROM}" WORKING_DIRECTORY "${SOURCES}"
        COMMAND_ERROR_IS_FATAL ANY)
endif()
set(missing "")
foreach(language IN ITEMS en ja th)
    set(kept "${TRANSLATIONS}/${TABLE}_${language}.ts")
    set(updated "${kept}")
    if(NOT UPDATE)
        set(updated "${SCRATCH}/${TABLE}_${language}.ts")
        configure_file("${kept}" "${updated}" COPYONLY)
    endif()
    set(plural "")
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -no-obsolete ${plural} -locations none -source-language en
            -target-language ${language} ${INPUT} -ts "${updated}"
        WORKING_DIRECTORY "${SOURCES}" ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    # A text that lupdate finds in another class than the compiler does is not found in the program.
    if(said MATCHES "lacks Q_OBJECT|unknown namespace")
        message(FATAL_ERROR "${said}")
    endif()
    # Versions of Qt write the same thing in slightly different ways: the two are compared as this one writes them.
    foreach(which IN ITEMS kept updated)
        execute_process(COMMAND "${LCONVERT}" -if ts -i "${${which}}" -of ts -o "${SCRATCH}/${TABLE}_${which}.ts"
            COMMAND_ERROR_IS_FATAL ANY)
        file(READ "${SCRATCH}/${TABLE}_${which}.ts" ${which})
    endforeach()
    if(NOT kept STREQUAL updated OR updated MATCHES "type=\"")
        list(APPEND missing "${TABLE}_${language}.ts")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "Not in step with ${SOURCES}, or unfinished: ${missing}")
endif()
