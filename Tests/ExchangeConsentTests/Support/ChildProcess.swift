import Foundation

/// Runs a program to its end and gives back what it wrote.
///
/// Files stand in the place of pipes: reading a pipe fails when another child of the tests ends meanwhile.
func output(of executable: URL, _ arguments: [String], input: String = "", withErrors: Bool = false) throws
  -> Data
{
  let folder = URL.temporaryDirectory.appending(path: "exchange-consent-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let source = folder.appending(path: "input")
  let target = folder.appending(path: "output")
  try Data(input.utf8).write(to: source)
  try Data().write(to: target)
  let sink = try FileHandle(forWritingTo: target)
  let process = Process()
  process.executableURL = executable
  process.arguments = arguments
  process.standardInput = try FileHandle(forReadingFrom: source)
  process.standardOutput = sink
  process.standardError = withErrors ? sink : FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  try sink.close()
  return try Data(contentsOf: target)
}
