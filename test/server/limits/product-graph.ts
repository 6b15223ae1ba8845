import { buildSchema } from 'graphql';

/** The product's graph in small: what the limits see of it, and nothing else. */
export const productGraph = buildSchema(`
  type Query { viewer: Viewer! }
  type Mutation { sessionCreate(input: SessionInput!): Session! }
  type Viewer { member: Member! unit: Unit }
  type Session { token: String! member: Member! }
  type Member { id: ID! name: String! roles: [Role!]! enrolments(first: Int = 20): EnrolmentConnection! }
  type Role { id: ID! name: String! }
  type Unit implements Named {
    id: ID! code: String! name: String! parent: Unit
    courses(first: Int, last: Int, after: String, filter: CourseFilter, orderBy: CourseOrder): CourseConnection!
    units(first: Int, after: String): UnitConnection!
    members(first: Int, after: String): MemberConnection!
  }
  type Course implements Named { id: ID! name: String! title: String! unit: Unit! enrolments(first: Int): EnrolmentConnection! }
  type Enrolment { id: ID! member: Member! course: Course! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type CourseConnection { nodes: [Course!]! edges: [CourseEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type CourseEdge { node: Course! cursor: String! }
  type UnitConnection { nodes: [Unit!]! totalCount: Int! pageInfo: PageInfo! }
  type MemberConnection { nodes: [Member!]! totalCount: Int! pageInfo: PageInfo! }
  type EnrolmentConnection { nodes: [Enrolment!]! edges: [EnrolmentEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type EnrolmentEdge { node: Enrolment! cursor: String! }
  interface Named { id: ID! name: String! }
  enum CourseOrder { TITLE_ASC TITLE_DESC }
  input CourseFilter { and: [CourseFilter!] or: [CourseFilter!] title: TextFilter ids: [ID!] }
  input TextFilter { contains: String }
  input SessionInput { name: String! password: String! }
`);
