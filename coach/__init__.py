"""The coaching service: a message comes in, a guarded reply streams out."""

import os

# numpy's matrices are small here: further threads only wait for each other, and on a busy machine
# they take ten times the CPU of one. It must stand before the first import of numpy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
