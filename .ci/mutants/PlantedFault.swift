import Foundation

/// The number of the one fault that is awake; 0 when none is.
let plantedFault = Int(ProcessInfo.processInfo.environment["PLANTED_FAULT"] ?? "") ?? 0

func planted<Value>(_ number: Int, _ fault: Value, _ value: Value) -> Value {
  plantedFault == number ? fault : value
}

func condition(_ always: Int, _ never: Int, _ holds: @autoclosure () -> Bool) -> Bool {
  switch plantedFault {
  case always: true
  case never: false
  default: holds()
  }
}

extension Bool {
  func opposite(_ number: Int) -> Bool { plantedFault == number ? !self : self }
}

extension Sequence {
  func contains(fault number: Int, where holds: (Element) throws -> Bool) rethrows -> Bool {
    plantedFault == number ? try allSatisfy(holds) : try contains(where: holds)
  }

  func allSatisfy(fault number: Int, _ holds: (Element) throws -> Bool) rethrows -> Bool {
    plantedFault == number ? try contains(where: holds) : try allSatisfy(holds)
  }

  func filter(fault number: Int, _ holds: (Element) throws -> Bool) rethrows -> [Element] {
    plantedFault == number ? Array(self) : try filter(holds)
  }

  func min(fault number: Int, by precedes: (Element, Element) throws -> Bool) rethrows -> Element? {
    plantedFault == number ? try self.max(by: precedes) : try self.min(by: precedes)
  }

  func max(fault number: Int, by precedes: (Element, Element) throws -> Bool) rethrows -> Element? {
    plantedFault == number ? try self.min(by: precedes) : try self.max(by: precedes)
  }
}

extension Sequence where Element: Comparable {
  func max(fault number: Int) -> Element? { plantedFault == number ? self.min() : self.max() }
}
