# The same steps as `make install` and `make page`, in stages: the page, the packages, then only
# what runs. tests/test_image.py keeps them the same.
FROM node:22-slim AS page
WORKDIR /build/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY web/ ./
RUN npm run --silent build

FROM python:3.11-slim AS packages
WORKDIR /build
RUN python -m venv /opt/coach
COPY requirements.txt ./
RUN /opt/coach/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir \
    --require-hashes -r requirements.txt

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /var/lib/coach --create-home \
    --shell /usr/sbin/nologin coach
COPY --from=packages /opt/coach /opt/coach
WORKDIR /srv/coach
COPY coach/ coach/
COPY tools/ tools/
COPY policies/ policies/
COPY database/ database/
COPY nutrition/ nutrition/
COPY migrations/ migrations/
COPY prompts/ prompts/
COPY --from=page /build/web/dist/ web/dist/
ENV PATH=/opt/coach/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    COACH_HOST=0.0.0.0 \
    COACH_PORT=8000 \
    COACH_ENVIRONMENT=production \
    COACH_DATA_DIR=/var/lib/coach
USER 10001
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health/live', timeout=2)"]
ENTRYPOINT ["python", "-m", "coach"]
CMD ["serve"]
