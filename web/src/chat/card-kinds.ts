/** Which look-ups are drawn as cards; kept apart so that the drawing itself is loaded only then. */
import { asTool, toolName, type CoachPart, type ToolPart } from './types'

const DRAWN = new Set(['get_weight_trend', 'get_nutrition_summary', 'get_adherence', 'project_weight', 'plan_targets', 'estimate_energy_needs'])

/** The newest look-up of each kind that can be drawn, in the order in which they came. */
export function cardsOf(parts: CoachPart[]): ToolPart[] {
  const found = new Map<string, ToolPart>()
  for (const part of parts) {
    const tool = asTool(part)
    if (tool?.state === 'output-available' && tool.output && DRAWN.has(toolName(tool))) {
      found.delete(toolName(tool))
      found.set(toolName(tool), tool)
    }
  }
  return [...found.values()]
}
