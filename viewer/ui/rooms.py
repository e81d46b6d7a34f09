"""What a window is furnished with, loaded together once it has been painted: the map of it is main_window.py."""

from __future__ import annotations

from viewer.ui.actions import Actions as Actions
from viewer.ui.after_import import AfterImport as AfterImport
from viewer.ui.annotating import Annotating as Annotating
from viewer.ui.around.pane import AroundPane as AroundPane
from viewer.ui.backing_up import BackingUp as BackingUp
from viewer.ui.beside import Beside as Beside
from viewer.ui.carrying import Carrying as Carrying
from viewer.ui.citing.citing import Citing as Citing
from viewer.ui.clipping import Clippings as Clippings
from viewer.ui.commands import Commands as Commands
from viewer.ui.digesting import Digesting as Digesting
from viewer.ui.exporting.exporting import Exporting as Exporting
from viewer.ui.fetching import Fetching as Fetching
from viewer.ui.finding import Finding as Finding
from viewer.ui.frame import Frame as Frame
from viewer.ui.highlighting import Highlighting as Highlighting
from viewer.ui.importing import Importing as Importing
from viewer.ui.kept_searches import KeptSearches as KeptSearches
from viewer.ui.listing import Listing as Listing
from viewer.ui.narrowing import Narrowing as Narrowing
from viewer.ui.opening import Opening as Opening
from viewer.ui.preferring import Preferring as Preferring
from viewer.ui.rehearsal.asking import Asking as Asking
from viewer.ui.status import Status as Status
from viewer.ui.timeline.over_time import OverTime as OverTime
from viewer.ui.tree_model import IssueTreeModel as IssueTreeModel
from viewer.ui.upkeep import Upkeep as Upkeep
from viewer.ui.walking import Walking as Walking
from viewer.ui.watching import Watching as Watching
