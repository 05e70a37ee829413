"""The network: frozen vectors, trained differences and affixes, a stack of LSTMs in both directions, biaffine heads."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class SentenceDropout(nn.Module):
    """One mask a sentence, shared by its words."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or self.share == 0:
            return x
        return x * (x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - self.share) / (1 - self.share))


class Parser(nn.Module):
    """Layers from the third on are added to what came in, with a learned gain a channel."""

    def __init__(self, vectors, config, dropout=0.0, word_dropout=0.0):
        super().__init__()
        hidden, layers = config['H'], config['layers']
        self.config, self.word_dropout = config, word_dropout
        width = vectors.shape[1]
        self.register_buffer('vec', vectors)
        self.delta = nn.Embedding(config['ntid'], width, padding_idx=0)
        nn.init.zeros_(self.delta.weight)
        self.fe = nn.Embedding(config['nb'], config['df'])
        nn.init.normal_(self.fe.weight, std=0.15)
        self.unk = nn.Parameter(torch.zeros(width))
        self.root = nn.Parameter(torch.randn(width + config['df']) * 0.1)
        sizes = [width + config['df']] + [2 * hidden] * (layers - 1)
        self.rnn = nn.ModuleList(nn.LSTM(size, hidden, batch_first=True, bidirectional=True) for size in sizes)
        self.gain = nn.ParameterList(nn.Parameter(torch.full((2 * hidden,), 0.2)) for _ in range(2, layers))
        for lstm in self.rnn:
            self.begin(lstm, hidden)
        arc, label, tag = config['da'], config['dr'], config['dt']
        self.parts = [arc, arc, label, label, tag]
        self.mlp = nn.Linear(2 * hidden, sum(self.parts))
        self.U = nn.Parameter(torch.zeros(arc, arc))
        nn.init.orthogonal_(self.U)
        self.U.data *= 0.5
        self.ub = nn.Parameter(torch.zeros(arc))
        self.rel = nn.Linear(2 * label, config['nrel'])
        self.up, self.xp, self.ner = (nn.Linear(tag, config[k]) for k in ('nup', 'nxp', 'nner'))
        self.drop = SentenceDropout(dropout)

    @staticmethod
    def begin(lstm, hidden):
        for name, values in lstm.named_parameters():
            if 'weight_hh' in name:
                for gate in range(4):
                    nn.init.orthogonal_(values.data[gate * hidden:(gate + 1) * hidden])
            elif 'weight_ih' in name:
                nn.init.xavier_uniform_(values)
            elif 'bias_ih' in name:
                values.data.zero_()
                values.data[hidden:2 * hidden] = 1.0
            else:
                values.data.zero_()
                values.requires_grad_(False)

    def embed(self, words, trained, affixes, difference_dropout=0.2):
        vector, difference, features = self.vec[words], self.delta(trained), self.fe(affixes).sum(2)
        if not self.training:
            return torch.cat([vector + difference, features], -1)
        shape = (*words.shape, 1)
        vector = vector + difference * (torch.rand(shape) > difference_dropout).float()
        # the vector or the affixes of a word may be hidden, never both
        seen = (torch.rand(shape) > self.word_dropout).float()
        felt = (torch.rand(shape) > self.word_dropout).float()
        seen = seen + ((seen + felt) == 0).float() * (torch.rand(shape) > 0.5).float()
        felt = torch.where(seen + felt == 0, torch.ones_like(felt), felt)
        return torch.cat([vector * seen + self.unk * (1 - seen), features * felt], -1)

    def forward(self, words, trained, affixes):
        """Scores of heads [sentence, dependent, head with 0 the root], both sides of labels, states for tags."""
        x = self.embed(words, trained, affixes)
        x = self.drop(torch.cat([self.root.view(1, 1, -1).expand(x.size(0), 1, -1), x], 1))
        for layer, lstm in enumerate(self.rnn):
            y, _ = lstm(x)
            x = self.drop(y if layer < 2 else x + self.gain[layer - 2] * y)
        parts = self.drop(F.leaky_relu(self.mlp(x), 0.1)).split(self.parts, -1)
        dependents, heads, label_dependents, label_heads, tags = parts
        arcs = (dependents @ self.U + self.ub) @ heads.transpose(1, 2)
        return arcs[:, 1:], label_dependents[:, 1:], label_heads, tags[:, 1:]

    def labels(self, dependents, heads, head_of):
        chosen = torch.gather(heads, 1, head_of.unsqueeze(-1).expand(-1, -1, heads.size(-1)))
        return self.rel(torch.cat([dependents * chosen, F.leaky_relu(dependents + chosen, 0.1)], -1))
