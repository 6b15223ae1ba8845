import type { Employment } from '../members/member.ts';
import type { UnitKind } from '../units/unit-kind.ts';

/**
 * For whom something is: a closed tree of rules about a member, kept as JSON text. A member is judged by
 * the membership that they count in today, the primary one; without one they fit no rule about it.
 */
export type Audience =
  | { readonly all: readonly Audience[] }
  | { readonly any: readonly Audience[] }
  | { readonly not: Audience }
  | { readonly unit: UnitRule }
  | { readonly kind: readonly UnitKind[] }
  | { readonly tag: readonly string[] }
  | { readonly post: readonly string[] }
  | { readonly jobType: readonly string[] }
  | { readonly jobLevel: readonly string[] }
  | { readonly frontline: boolean }
  | { readonly leader: boolean }
  | { readonly employment: readonly Employment[] }
  | { readonly members: readonly string[] };

export interface UnitRule {
  /** Its id. */
  readonly unit: string;
  /** With everything below it. */
  readonly subtree: boolean;
  /** Also who belongs there in a second post or on loan. */
  readonly secondary: boolean;
}

/** What the rules ask about a member, as of a day. */
export interface AudienceProfile {
  readonly memberId: string;
  readonly employment: Employment;
  /** Undefined for someone between units. */
  readonly primary?: Place & {
    readonly kind: UnitKind;
    readonly tags: readonly string[];
    readonly post: string | null;
    readonly jobType: string | null;
    readonly jobLevel: string | null;
    readonly frontline: boolean;
    readonly leader: boolean;
  };
  /** Second posts and loans. */
  readonly secondary: readonly Place[];
}

export interface Place {
  /** The ids from the unit up to its root. */
  readonly path: readonly string[];
}

/** Whether the member is among those whom the rule means. */
export function matchesAudience(rule: Audience, profile: AudienceProfile): boolean {
  const { primary } = profile;
  if ('all' in rule) return rule.all.every((part) => matchesAudience(part, profile));
  if ('any' in rule) return rule.any.some((part) => matchesAudience(part, profile));
  if ('not' in rule) return !matchesAudience(rule.not, profile);
  if ('members' in rule) return rule.members.includes(profile.memberId);
  if ('employment' in rule) return rule.employment.includes(profile.employment);
  if ('unit' in rule)
    return [...(primary ? [primary] : []), ...(rule.unit.secondary ? profile.secondary : [])].some((place) =>
      rule.unit.subtree ? place.path.includes(rule.unit.unit) : place.path[0] === rule.unit.unit,
    );
  if (!primary) return false;
  if ('kind' in rule) return rule.kind.includes(primary.kind);
  if ('tag' in rule) return rule.tag.some((tag) => primary.tags.includes(tag));
  if ('frontline' in rule) return primary.frontline === rule.frontline;
  if ('leader' in rule) return primary.leader === rule.leader;
  if ('post' in rule) return isIn(primary.post, rule.post);
  if ('jobType' in rule) return isIn(primary.jobType, rule.jobType);
  return isIn(primary.jobLevel, rule.jobLevel);
}

const isIn = (value: string | null, list: readonly string[]) => value !== null && list.includes(value);
