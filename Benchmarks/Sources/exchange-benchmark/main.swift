import Foundation

// exchange-benchmark generate FILE MEGABYTES
// exchange-benchmark TASK FILE
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 3, arguments[0] == "generate", let megabytes = Int(arguments[2]) {
  try BatchGenerator.write(to: arguments[1], bytes: megabytes << 20)
} else if arguments.count == 2, let task = Task(rawValue: arguments[0]) {
  let start = ContinuousClock.now
  let count = try await task.run(on: arguments[1])
  print(task.rawValue, count, ContinuousClock.now - start)
}
