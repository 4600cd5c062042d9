import PlanSyntax
import Synchronization

/// The plan written last, which stays until the next one is read: when the program ends the system
/// takes all its memory back faster than the program gives it back part by part.
enum LastPlan {
  private static let plan = Mutex<Plan?>(nil)

  /// Keeps a plan that was written, instead of the one before.
  static func keep(_ last: Plan) { plan.withLock { $0 = last } }

  /// Gives the plan back, before another one is read.
  static func release() { plan.withLock { $0 = nil } }
}
