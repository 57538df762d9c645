# What CI runs.
check:
    .ci/run

test:
    cargo test --workspace

lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings

# Writes what the guides print now; read the difference.
bless:
    UPDATE_JOURNEYS=1 cargo test --test main -- journeys gallery

demo:
    cargo run --release -- demo

bench *ARGS:
    cargo run --release -p clearance-bench -- {{ARGS}}
