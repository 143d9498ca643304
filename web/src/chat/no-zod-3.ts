/** Stands in for zod 3 in the bundle: the SDK names it for schemas of tools, which a page never builds. */
export const ZodFirstPartyTypeKind: Record<string, string> = {}
