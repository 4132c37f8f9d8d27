import ArgumentParser

/// `--profile`, for every command that asks what the law allows.
struct ProfileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A partnership's own sharing profile; otherwise the one for England and Wales.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var profile: String?
}
