// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Starts a program and prints how many milliseconds it takes until its first window is on the screen; then
// ends it. Small windows are none: toolkits make them for themselves.
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <xcb/xcb.h>

enum { leastWidth = 200, leastHeight = 100, longestMilliseconds = 20000 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int isWindow(xcb_connection_t *display, xcb_window_t window)
{
    xcb_get_geometry_reply_t *size = xcb_get_geometry_reply(display, xcb_get_geometry(display, window), NULL);
    const int large = size != NULL && size->width >= leastWidth && size->height >= leastHeight;
    free(size);
    return large;
}

/// Until a window is mapped; 0 if none is in time.
static int waitForWindow(xcb_connection_t *display, double began)
{
    for (;;) {
        xcb_generic_event_t *event = xcb_poll_for_event(display);
        if (event == NULL) {
            const double left = longestMilliseconds - (now() - began);
            struct pollfd ready = {.fd = xcb_get_file_descriptor(display), .events = POLLIN};
            if (left <= 0 || xcb_connection_has_error(display) != 0 ||
                (poll(&ready, 1, (int)left + 1) < 0 && errno != EINTR))
                return 0;
            continue;
        }
        const int mapped = (event->response_type & 0x7f) == XCB_MAP_NOTIFY &&
                           isWindow(display, ((xcb_map_notify_event_t *)event)->window);
        free(event);
        if (mapped)
            return 1;
    }
}

int main(int count, char **words)
{
    if (count < 2) {
        fputs("first_window PROGRAM [ARGUMENT ...]\n", stderr);
        return 2;
    }
    xcb_connection_t *display = xcb_connect(NULL, NULL);
    if (xcb_connection_has_error(display) != 0) {
        fputs("There is no display.\n", stderr);
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &wanted);
    // Answered once the server knows it.
    free(xcb_get_input_focus_reply(display, xcb_get_input_focus(display), NULL));
    const double began = now();
    const pid_t program = fork();
    if (program == 0) {
        execvp(words[1], words + 1);
        _exit(127);
    }
    const int shown = program > 0 && waitForWindow(display, began);
    const double took = now() - began;
    if (program > 0) {
        kill(program, SIGKILL);
        waitpid(program, NULL, 0);
    }
    xcb_disconnect(display);
    if (!shown) {
        fputs("It showed no window.\n", stderr);
        return 1;
    }
    printf("%.1f\n", took);
    return 0;
}
