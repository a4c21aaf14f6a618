import { codeSpan, docComment } from '@halopsa/codegen'
import type { Model, Section } from '../model/model.ts'
import { generatedNotice } from './generated-notice.ts'

/** The client of the all-in-one package. */
export function emitHaloApi({ sections }: Model): string {
  return `${generatedNotice}import { HaloClient } from '@halopsa/core'
${sections.map(imports).join('')}import { lazySection } from './lazy-section.ts'

/**
 * A {@link HaloClient} with every section of the API as a property: \`halo.TicketsAPI\`, \`halo.ActionsAPI\`, …
 *
 * A section is created when it is first touched, and is the same object from then on. All of them share the
 * client's transport and token.
 *
 * @example
 * const halo = new HaloAPI({ companyUrl, clientId, clientSecret })
 * const { record_count, tickets } = await halo.TicketsAPI.getTickets({ count: 10 })
 */
export class ${haloApi} extends HaloClient {
${sections.map(property).join('\n')}}
`
}

/** The class of the all-in-one package. */
const haloApi = 'HaloAPI'

/** The sections of the all-in-one package for its build, as JSON. */
export function emitSectionList({ sections }: Model): string {
  const list = sections.map(({ apiName, packageName }) => ({ apiName, packageName }))
  return `${JSON.stringify(list, null, 1)}\n`
}

function imports(section: Section): string {
  const { apiName, packageName } = section
  const type = apiName === localName(section) ? apiName : `${apiName} as ${localName(section)}`
  return `import type { ${type} } from '../../sections/${packageName}/src/index.ts'
import * as ${apiName}Operations from '../../sections/${packageName}/src/operations.ts'
`
}

function property(section: Section): string {
  const { apiName, name } = section
  return `${docComment([`Every operation under ${codeSpan(`/${name}`)}.`], '  ')}  get ${apiName}(): ${localName(section)} {
    return lazySection(this, '${apiName}', () => ${apiName}Operations)
  }
`
}

/** The name of a section's class in this module, in which a section named \`Halo\` has to make way. */
function localName({ apiName }: Section): string {
  return apiName === haloApi ? `${apiName}Section` : apiName
}
