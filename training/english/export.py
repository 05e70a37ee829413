"""Checkpoint to weights: int8 with one scale a row, the layout that src/claims/english/read-tensors.ts reads."""
import json
import os

import numpy as np

FORMAT = 'entente-english-1'


def word_table(state, inventory, vectors, vector_words, size):
    """Frozen vector and trained difference of each word as one row; row 0 is the unknown word."""
    index = {w: i for i, w in enumerate(vector_words)}
    trained = inventory['trained_words']
    words = list(vector_words[:size])
    known = set(words)
    words += [w for w in trained if w not in known]
    table = np.zeros((len(words) + 1, vectors.shape[1]), np.float32)
    for row, word in enumerate(words, 1):
        if word in index:
            table[row] = vectors[index[word]]
        if word in trained:
            table[row] += state['delta.weight'][trained[word]]
    return words, table


def named_tensors(state, layers):
    for layer in range(layers):
        for direction, suffix in (('forward', ''), ('backward', '_reverse')):
            source, target = f'rnn.{layer}.', f'layer{layer}.{direction}.'
            yield target + 'input', state[f'{source}weight_ih_l0{suffix}']
            yield target + 'recurrent', state[f'{source}weight_hh_l0{suffix}']
            yield target + 'bias', state[f'{source}bias_ih_l0{suffix}'] + state[f'{source}bias_hh_l0{suffix}']
        if layer > 1:
            yield f'layer{layer}.gain', state[f'gain.{layer - 2}']
    yield 'split.weight', state['mlp.weight']
    yield 'split.bias', state['mlp.bias']
    yield 'arc.weight', state['U'].T
    yield 'arc.bias', state['ub']
    for target, source in (('relation', 'rel'), ('upos', 'up'), ('xpos', 'xp'), ('name', 'ner')):
        yield target + '.weight', state[source + '.weight']
        yield target + '.bias', state[source + '.bias']
    yield 'root', state['root']


def quantise(values):
    scales = np.abs(values).max(-1, keepdims=True) / 127
    scales[scales == 0] = 1
    return np.clip(np.round(values / scales), -127, 127).astype(np.int8), scales.astype('<f4')


def export(state, inventory, vectors, vector_words, size, folder):
    """Writes weights.bin, words.txt and meta.json; returns the state as the weights on disk say it."""
    words, table = word_table(state, inventory, vectors, vector_words, size)
    config = inventory['config']
    tensors = [('words', table), ('affixes', state['fe.weight']), *named_tensors(state, config['layers'])]
    data, entries, rounded = bytearray(), [], {}
    for name, values in tensors:
        values = np.ascontiguousarray(values, dtype=np.float32)
        data += b'\0' * (-len(data) % 8)
        entries.append({'name': name, 'shape': list(values.shape), 'offset': len(data), 'type': 'int8' if values.ndim == 2 else 'float32'})
        if values.ndim == 2:
            numbers, scales = quantise(values)
            data += numbers.tobytes() + b'\0' * (-numbers.size % 4) + scales.tobytes()
            rounded[name] = numbers * scales
        else:
            data += values.astype('<f4').tobytes()
            rounded[name] = values
    sizes = {'vector': table.shape[1], 'affixes': config['df'], 'buckets': config['nb'], 'hidden': config['H'],
             'layers': config['layers'], 'arc': config['da'], 'relation': config['dr'], 'tag': config['dt']}
    meta = {'format': FORMAT, 'sizes': sizes, 'upos': inventory['upos'], 'xpos': inventory['xpos'],
            'relations': inventory['relations'], 'names': inventory['names'], 'tensors': entries}
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'weights.bin'), 'wb') as out:
        out.write(data)
    with open(os.path.join(folder, 'words.txt'), 'w', encoding='utf8') as out:
        out.write('\n'.join(words) + '\n')
    with open(os.path.join(folder, 'meta.json'), 'w', encoding='utf8') as out:
        json.dump(meta, out, indent=1, ensure_ascii=False)
        out.write('\n')
    print(f'{len(data) / 1e6:.2f} MB, {len(words)} words', flush=True)
    return words, rounded
