import ExchangeConsent
import XMLCoding

extension SharingProfile {
  /// The profile that a command works by: a partnership's own, or the one that comes with the library.
  ///
  /// - Throws: `Failure` when the file cannot be read or is no profile; every fault goes to standard error first.
  static func chosen(_ path: String?) throws -> SharingProfile {
    guard let path else { return try englandWales() }
    let bytes: [UInt8]
    do throws(XMLFault) {
      bytes = try InputPath(path: path).input.readAll(limit: maximumBytes)
    } catch {
      guard error.code == .unreadable else { throw Failure(.usage, "\(path): is larger than 1 MiB") }
      throw Failure(.unreadable, "\(path): cannot be read")
    }
    do throws(ProfileError) {
      return try SharingProfile(json: bytes)
    } catch {
      for fault in error.faults { Console.report("\(path):\(fault)", prefix: false) }
      throw Failure(.usage, "\(path): is not a sharing profile that can be used")
    }
  }

  /// The same, for a decision on a day: a profile decides nothing before its first day or after its last.
  static func chosen(_ path: String?, at instant: Instant) throws -> SharingProfile {
    let profile = try chosen(path)
    let day = try LondonTime().date(of: instant)
    guard profile.isInForce(on: day) else {
      let end = profile.to.map { " to \($0.xmlText)" } ?? ""
      let name =
        path.map { "\($0): the sharing profile" } ?? "the sharing profile \(profile.id) \(profile.version)"
      throw Failure(.usage, "\(name) is for use from \(profile.from.xmlText)\(end)")
    }
    return profile
  }
}
