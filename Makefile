# Young Adult Exchange: `make demo` shows the whole journey on bundled samples, `make test` runs every test.

SWIFT ?= swift
YAX := .build/release/yax
OUT ?= out

# On Linux the Swift runtime goes into the binary, so that yax starts fast and can be copied by itself.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS := --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -no-pie
endif

.PHONY: help demo test mutants bench format lint build published sanitize-address sanitize-thread clean libxml2

help:
	@echo 'make demo              convert, release and validate bundled samples into ./$(OUT)'
	@echo 'make test              run all tests'
	@echo 'make build             build the command: $(YAX)'
	@echo 'make published         write the data dictionary and the flattened schema anew'
	@echo 'make mutants           plant faults in the decision, and say which ones no test notices'
	@echo 'make bench             measure beside xmllint and XMLCoder, as ratios'
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
	@$(YAX) validate --at 2026-07-02T09:00:00Z --recipient PROB-N07 $(OUT)/released
	@echo
	@echo 'Look at:'
	@echo '  $(OUT)/records                                 what the council holds, one document a child'
	@echo '  $(OUT)/conversion.json                         what became of every value of the return'
	@echo '  Samples/sharing/transition-to-probation.yaml  who agreed to what'
	@echo '  $(OUT)/released                                what went to probation, with markers for what did not'

test: libxml2
	$(SWIFT) test

# Builds the decision with all faults in it, and wakes them one at a time: the better part of an hour on two cores.
mutants: libxml2
	.ci/mutate-decision --jobs 2

build: libxml2
	$(SWIFT) build -c release --product yax $(RELEASE_FLAGS)

# What is made from the schema and committed; a test fails when it is old. The schema is in the binary, so the binary
# is made of the schema as it is now.
published:
	@touch Schemas/ExchangeSchemas.c
	@$(MAKE) build
	rm -rf docs/format/lists
	$(YAX) schema dictionary --out docs/format
	$(YAX) schema flatten --out Schemas/flattened/exchange-1.0.xsd

# Ratios to peers in the same run, which is all that means something from one machine to another. The batch is
# of BENCH_MEGABYTES.
BENCH_MEGABYTES ?= 100
BENCH := Benchmarks/.build/release/exchange-benchmark

bench: build
	@command -v xmllint >/dev/null || { echo 'xmllint is needed: apt-get install libxml2-utils' >&2; exit 1; }
	$(SWIFT) build -c release --package-path Benchmarks $(RELEASE_FLAGS)
	@mkdir -p $(OUT)/bench
	@$(BENCH) generate $(OUT)/bench/batch.xml $(BENCH_MEGABYTES)
	@$(BENCH) compare $(OUT)/bench/batch.xml Schemas/exchange-1.0/exchange.xsd \
	  $(YAX) Samples/documents/internal-record.xml

format:
	$(SWIFT) format -i -r Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources

sanitize-address: libxml2
	SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leak-suppressions.txt \
	  $(SWIFT) test --sanitize=address --scratch-path .build-address

sanitize-thread: libxml2
	SWIFT_BACKTRACE=enable=no $(SWIFT) test --sanitize=thread --scratch-path .build-thread

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
