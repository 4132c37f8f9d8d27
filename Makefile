# Young Adult Exchange: `make demo` shows the whole journey on bundled samples, `make test` runs every test.

SWIFT ?= swift
YAX := .build/release/yax
OUT ?= out

# On Linux the Swift runtime goes into the binary, so that yax starts fast and can be copied by itself.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie
endif

.PHONY: help demo test bench format lint build sanitize-address sanitize-thread clean libxml2

help:
	@echo 'make demo              convert, release and validate bundled samples into ./$(OUT)'
	@echo 'make test              run all tests'
	@echo 'make build             build the command: $(YAX)'
	@echo 'make bench             time the command beside xmllint'
	@echo 'make format            format the source; make lint checks it'
	@echo 'make sanitize-address  run all tests under the address sanitizer'
	@echo 'make sanitize-thread   run all tests under the thread sanitizer'
	@echo 'make clean             remove what was built'

demo: build
	@rm -rf $(OUT)
	@echo
	@echo '1. Convert a council'"'"'s looked after children return into one record a child.'
	@echo
	@$(YAX) convert Samples/exports/ssda903 --controller LA-301 --year 2026 --at 2026-06-30T09:00:00Z \
	  -o $(OUT)/records --report $(OUT)/conversion.json
	@echo
	@echo '2. Release the records of two young people to probation, as far as they agreed or the law allows.'
	@echo
	@$(YAX) release $$(grep -l -e YAXTEST0003 -e YAXTEST0004 $(OUT)/records/*.xml) \
	  --recipient PROB-N07 --purpose transition-planning --at 2026-07-01T09:00:00Z \
	  --sharing Samples/sharing/transition-to-probation.yaml -o $(OUT)/released
	@echo
	@echo '3. Validate what arrived, as probation would.'
	@echo
	@$(YAX) validate $(OUT)/released
	@echo
	@echo 'Look at:'
	@echo '  $(OUT)/records                                 what the council holds, one document a child'
	@echo '  $(OUT)/conversion.json                         what became of every value of the return'
	@echo '  Samples/sharing/transition-to-probation.yaml  who agreed to what'
	@echo '  $(OUT)/released                                what went to probation, with markers for what did not'

test: libxml2
	$(SWIFT) test

build: libxml2
	$(SWIFT) build -c release --product yax $(RELEASE_FLAGS)

# Ratios against xmllint in the same run, which is all that means something from one machine to another.
bench: build
	@command -v hyperfine >/dev/null && command -v xmllint >/dev/null || \
	  { echo 'hyperfine and xmllint are needed: apt-get install hyperfine libxml2-utils' >&2; exit 1; }
	@mkdir -p $(OUT)/bench
	@awk -f Samples/bench.awk Samples/documents/batch.xml > $(OUT)/bench/batch.xml
	@hyperfine -N -w 5 -r 100 'xmllint --version' '$(YAX) validate Samples/documents/internal-record.xml'
	@hyperfine -N -w 1 -r 10 'xmllint --noout --stream --schema Schemas/exchange-1.0/exchange.xsd $(OUT)/bench/batch.xml' \
	  '$(YAX) validate --jobs 1 $(OUT)/bench/batch.xml' '$(YAX) validate $(OUT)/bench/batch.xml'

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

sanitize-address: libxml2
	$(SWIFT) test --sanitize=address --scratch-path .build-address

sanitize-thread: libxml2
	$(SWIFT) test --sanitize=thread --scratch-path .build-thread

clean:
	rm -rf .build .build-address .build-thread $(OUT)

# The one thing that is needed beside Swift. Installed where apt-get can; named where it cannot.
libxml2:
	@if command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo 'libxml2 and pkg-config are needed: please install their development packages.' >&2; exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else echo 'Please run as root: apt-get install libxml2-dev pkg-config' >&2; exit 1; fi; \
	echo 'libxml2 was not found; installing the packages libxml2-dev and pkg-config.'; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libxml2-dev pkg-config
