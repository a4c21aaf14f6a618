import type { Model, Section } from '../model/model.ts'
import { generatedNotice } from './generated-notice.ts'
import { codeSpan, docComment } from './typescript.ts'

const classComment = docComment([
  'A {@link HaloClient} with every section of the API as a property: `halo.TicketsAPI`, `halo.ActionsAPI`, …',
  '',
  'A section is created when it is first touched, and is the same object from then on. All of them share the',
  "client's transport and token.",
  '',
  '@example',
  'const halo = new HaloAPI({ companyUrl, clientId, clientSecret })',
  'const { record_count, tickets } = await halo.TicketsAPI.getTickets({ count: 10 })',
])

/** The client of the all-in-one package. */
export function emitHaloApi({ sections }: Model): string {
  return [
    generatedNotice,
    "import { HaloClient } from '@halopsa/core'\n",
    ...sections.map(imports),
    "import { lazySection } from './lazy-section.ts'\n\n",
    classComment,
    'export class HaloAPI extends HaloClient {\n',
    sections.map(property).join('\n'),
    '}\n',
  ].join('')
}

/** The sections of the all-in-one package for its build, as JSON. */
export function emitSectionList({ sections }: Model): string {
  const list = sections.map(({ apiName, packageName }) => ({ apiName, packageName }))
  return `${JSON.stringify(list, null, 1)}\n`
}

function imports({ apiName, packageName }: Section): string {
  return [
    `import type { ${apiName} } from '../../sections/${packageName}/src/index.ts'\n`,
    `import * as ${apiName}Operations from '../../sections/${packageName}/src/operations.ts'\n`,
  ].join('')
}

function property({ apiName, name }: Section): string {
  return [
    docComment([`Every operation under ${codeSpan(`/${name}`)}.`], '  '),
    `  get ${apiName}(): ${apiName} {\n`,
    `    return lazySection(this, '${apiName}', () => ${apiName}Operations)\n`,
    '  }\n',
  ].join('')
}
