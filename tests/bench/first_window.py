#!/usr/bin/env python3
"""Times programs from their start until their first window is mapped, by turns, on the display of $DISPLAY.

Usage: first_window.py RUNS PROGRAM PROGRAM…; prints the median milliseconds of each program, in that order. One run of
each goes before and does not count: it fills the disk's cache. The X server itself tells when a window is mapped
(MapNotify on the root window), so nothing is polled. Without a window manager nothing stands between program and server.
"""

import ctypes
import select
import statistics
import subprocess
import sys
import time

MAP_NOTIFY = 19
SUBSTRUCTURE_NOTIFY_MASK = 1 << 19
TIMEOUT_SECONDS = 20


class MapEvent(ctypes.Structure):
    """XMapEvent of Xlib, in an XEvent's room."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("padding", ctypes.c_long * 24),
    ]


def open_display():
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    for name, arguments in {
        "XDefaultRootWindow": [ctypes.c_void_p],
        "XSelectInput": [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long],
        "XSync": [ctypes.c_void_p, ctypes.c_int],
        "XPending": [ctypes.c_void_p],
        "XNextEvent": [ctypes.c_void_p, ctypes.POINTER(MapEvent)],
        "XConnectionNumber": [ctypes.c_void_p],
    }.items():
        getattr(x11, name).argtypes = arguments
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = x11.XOpenDisplay(None)
    if not display:
        sys.exit("first_window.py: no display")
    x11.XSelectInput(display, x11.XDefaultRootWindow(display), SUBSTRUCTURE_NOTIFY_MASK)
    x11.XSync(display, 1)
    return x11, display


def wait_for_map(x11, display, deadline):
    event = MapEvent()
    while True:
        while x11.XPending(display):
            x11.XNextEvent(display, ctypes.byref(event))
            if event.type == MAP_NOTIFY and not event.override_redirect:
                return time.monotonic()
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([x11.XConnectionNumber(display)], [], [], left)[0]:
            sys.exit("first_window.py: no window appeared")


def milliseconds(x11, display, program):
    x11.XSync(display, 1)  # events of the last run are thrown away
    start = time.monotonic()
    with subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            mapped = wait_for_map(x11, display, start + TIMEOUT_SECONDS)
        finally:
            process.kill()
    return (mapped - start) * 1000


def main():
    runs, programs = int(sys.argv[1]), sys.argv[2:]
    x11, display = open_display()
    for program in programs:
        milliseconds(x11, display, program)
    times = {program: [] for program in programs}
    for _ in range(runs):
        for program in programs:
            times[program].append(milliseconds(x11, display, program))
    print(*(f"{statistics.median(times[program]):.1f}" for program in programs))


main()
