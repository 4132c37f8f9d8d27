import Foundation

// exchange-benchmark generate FILE MEGABYTES
// exchange-benchmark compare FILE SCHEMA [YAX DOCUMENT]
// exchange-benchmark TASK FILE
let arguments = Array(CommandLine.arguments.dropFirst())
do {
  if arguments.count == 3, arguments[0] == "generate", let megabytes = Int(arguments[2]) {
    try BatchGenerator.write(to: arguments[1], bytes: megabytes << 20)
  } else if arguments.count >= 3, arguments[0] == "compare" {
    let startUp = arguments.count == 5 ? (command: arguments[3], document: arguments[4]) : nil
    try Comparison(path: arguments[1], schema: arguments[2], startUp: startUp).run()
  } else if arguments.count == 2, let task = Task(rawValue: arguments[0]) {
    print(try await task.run(on: arguments[1]))
  } else {
    FileHandle.standardError.write(
      Data(
        "usage: exchange-benchmark generate FILE MEGABYTES | compare FILE SCHEMA [YAX DOCUMENT] | TASK FILE\n"
          .utf8))
    exit(2)
  }
} catch {
  FileHandle.standardError.write(Data("exchange-benchmark: \(error)\n".utf8))
  exit(1)
}
