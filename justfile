# What CI runs.
check:
    .ci/run

test:
    cargo test --workspace

lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings

# Writes anew what the program makes: what the guides print, the acts, the gallery, completions, the manual. Read the
# difference.
generate:
    UPDATE_JOURNEYS=1 cargo test --test main -- journeys generated gallery

demo:
    cargo run --release -- demo

bench *ARGS:
    cargo run --release -p clearance-bench -- {{ARGS}}

# The Debian package, made by dpkg alone; `cargo deb` makes the same from the same list.
package:
    cargo build --release
    packaging/deb
    lintian --fail-on error target/debian/clearance_*.deb

# A program that needs no library of the system it runs on.
static:
    RUSTFLAGS="-C target-feature=+crt-static" cargo build --release --target x86_64-unknown-linux-gnu
