"""One window for a user: a later start hands over what it was called with, and the window comes to the front."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer import called, journal, places
from viewer.called import Call

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECTED = 500
"""Milliseconds for a window that runs to be reached."""
_TAKEN = 3000
"""Milliseconds for it to take the call; one that hangs is left alone, and the start opens a window of its own."""
_LONGEST = 1_000_000
"""Bytes of a call."""
_ANSWER = b"taken\n"


def hand_over(call: Call) -> bool:
    """Hand a call to the window that is open; whether one has taken it."""
    name = _name()
    if sys.platform != "win32" and not Path(name).exists():
        # Most starts are the first one; the network part of Qt is not loaded for them before the window is there.
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECTED):
        return False
    socket.write(called.line(call))
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_TAKEN):
        answer += bytes(socket.readAll().data())
    socket.close()
    return answer == _ANSWER


class Instance(QObject):
    """Takes calls of later starts, of this user alone, and tells them."""

    called = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Take calls from now on; False where another window does that already."""
        from PySide6.QtNetwork import QAbstractSocket, QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._connected)
        name = _name()
        if not server.listen(name) and server.serverError() == QAbstractSocket.SocketError.AddressInUseError:
            if _is_answered(name):
                return False
            # What a crash left behind.
            QLocalServer.removeServer(name)
            server.listen(name)
        if not server.isListening():
            journal.warn(f"later starts can't be taken over at {name}: {server.errorString()}")
        self._server = server
        return True

    def stop(self) -> None:
        """Take no calls any more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        call = called.read(bytes(socket.readLine().data()))
        if call is None:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        self.called.emit(call)


def _is_answered(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    found = socket.waitForConnected(_CONNECTED)
    socket.abort()
    return found


def _name() -> str:
    """Where the window of this user is reached: a socket beside the logs, a pipe on Windows.

    Windows whose logs lie elsewhere, as those of a portable program, are others.
    """
    socket = places.state_folder() / "window.socket"
    if sys.platform != "win32":
        return str(socket)
    import hashlib

    return f"baoku-{hashlib.sha256(str(socket).encode()).hexdigest()[:16]}"
