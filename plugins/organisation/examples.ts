import { example, text } from 'qinxue/plugin';

export const examples = [
  example(
    text('Who am I?', '我是谁'),
    text(
      'You, the unit that you ask in, its plugins, and what you may do there.',
      '当前用户、所在单位、启用的插件与权限。',
    ),
    `
query WhoAmI {
  viewer {
    member { employeeNo name }
    unit { code name kind }
    plugins { plugin title titleZh mode locked inheritedFrom { code name } }
    permissions
  }
}`,
  ),
  example(
    text('Units and their plugins', '各单位启用的插件'),
    text(
      'The units that you can see, what is above each, and which plugins it has on.',
      '可见的单位、上级单位与各自启用的插件。',
    ),
    `
query UnitsAndPlugins {
  units(first: 50, orderBy: [CODE_ASC]) {
    totalCount
    nodes {
      code
      name
      kind
      parent { name }
      plugins { plugin mode }
    }
  }
}`,
  ),
  example(
    text('People of my unit', '本单位人员'),
    text('The first twenty who belong to the unit, with their posts.', '本单位前二十名人员及岗位。'),
    `
query PeopleOfMyUnit {
  viewer {
    unit {
      name
      memberships(first: 20) {
        totalCount
        nodes {
          post
          jobType
          member { employeeNo name }
        }
      }
    }
  }
}`,
  ),
  example(
    text('What can be measured', '可用指标'),
    text(
      'The metrics of the plugins that the unit has on; give an id to Unit.metric.',
      '本单位可用的指标；将编码填入 Unit.metric 即可查询数值。',
    ),
    `
query Metrics {
  metrics { id title titleZh measuredIn definition }
}`,
  ),
];
