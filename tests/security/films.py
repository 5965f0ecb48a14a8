"""A film that a real browser records, with nothing in it that a program noted; and whether another one plays it."""

from __future__ import annotations

import base64
from typing import Any, Final

from campaigndesk.domain.media_cleaning import cleaned
from campaigndesk.domain.media_forms import MP4
from security.chromium import Tab

_RECORDED: Final = """new Promise(done => {
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d'), parts = [];
  [canvas.width, canvas.height] = [640, 360];
  const recorder = new MediaRecorder(canvas.captureStream(25), {mimeType: 'video/mp4;codecs=vp9'});
  recorder.ondataavailable = told => parts.push(told.data);
  recorder.onstop = async () => {
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    done(btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')));
  };
  recorder.start();
  let drawn = 0;
  const drawing = setInterval(() => {
    pen.fillStyle = drawn++ % 2 ? 'navy' : 'teal';
    pen.fillRect(0, 0, 640, 360);
    if (drawn > 20) { clearInterval(drawing); recorder.stop(); }
  }, 40);
})"""
_PLAYED: Final = """new Promise(done => {
  const film = document.querySelector('video');
  film.muted = true;
  film.onended = () => done([film.videoWidth, film.videoHeight, film.currentTime > 0]);
  film.onerror = () => done(film.error.message);
  film.play().catch(problem => done(String(problem)));
})"""


def recorded(tab: Tab) -> bytes:
    """A film of a second, 640 by 360 dots, as a laptop would hand it in."""
    film = base64.b64decode(_awaited(tab, _RECORDED))
    parts = cleaned(MP4, lambda offset, length: film[offset : offset + length], len(film)).parts
    return b"".join(part if isinstance(part, bytes) else film[part[0] : part[1]] for part in parts)


def played(tab: Tab) -> Any:
    """Width and height of the page's film and whether time passed in it, once it was played to its end; or why not."""
    return _awaited(tab, _PLAYED)


def _awaited(tab: Tab, expression: str) -> Any:
    found = tab.ask("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
    assert "exceptionDetails" not in found, found
    return found["result"].get("value")
