"""What the archive's search is measured against, one file each."""

from __future__ import annotations

from tests.benchmarks.search.engine import Peer
from tests.benchmarks.search.peers.jieba_words import JiebaWords
from tests.benchmarks.search.peers.like import Like
from tests.benchmarks.search.peers.tantivy_pairs import TantivyPairs
from tests.benchmarks.search.peers.trigram import Trigram
from tests.benchmarks.search.peers.whoosh_jieba import WhooshJieba

PEERS: dict[str, Peer] = {peer.name: peer for peer in (Like(), Trigram(), JiebaWords(), WhooshJieba(), TantivyPairs())}
