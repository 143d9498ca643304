from uuid import uuid4

import pytest

from database import CannotOpen, Cipher

ROW = uuid4()


@pytest.mark.parametrize("text", ["", "900 kcal a day", "Ärger 🍰\n" * 1000])
def test_what_is_sealed_opens(text):
    cipher = Cipher("secret")
    sealed = cipher.seal(text, row=ROW)
    assert cipher.open(sealed, row=ROW) == text
    assert sealed.isascii()
    assert not text or text not in sealed


def test_equal_texts_are_sealed_differently():
    cipher = Cipher("secret")
    assert cipher.seal("x", row=ROW) != cipher.seal("x", row=ROW)


def test_other_key_other_row_and_altered_text_do_not_open():
    sealed = Cipher("secret").seal("x", row=ROW)
    altered = sealed[:-4] + ("AAAA" if sealed[-4:] != "AAAA" else "BBBB")
    for cipher, text, row in (
        (Cipher("other"), sealed, ROW),
        (Cipher("secret"), sealed, uuid4()),
        (Cipher("secret"), altered, ROW),
        (Cipher("secret"), "plain words", ROW),
        (Cipher("secret"), sealed.replace("v1.", "v2.", 1), ROW),
        (Cipher("secret"), sealed.rpartition(".")[0] + ".!", ROW),
    ):
        with pytest.raises(CannotOpen):
            cipher.open(text, row=row)


def test_old_texts_open_after_a_change_of_keys():
    old = Cipher("old").seal("x", row=ROW)
    changed = Cipher("new", "old")
    assert changed.open(old, row=ROW) == "x"
    with pytest.raises(CannotOpen):
        Cipher("old").open(changed.seal("x", row=ROW), row=ROW)


def test_input_hash_is_keyed_and_fits_its_column():
    cipher = Cipher("secret")
    assert cipher.input_hash('{"days":7}') == cipher.input_hash('{"days":7}')
    assert cipher.input_hash('{"days":7}') != cipher.input_hash('{"days":8}')
    assert cipher.input_hash("a") != Cipher("other").input_hash("a")
    assert len(cipher.input_hash("a")) == 64
