import type { Model } from '../model/model.ts'
import { generatedNotice } from './generated-notice.ts'

/** The list of sections of the all-in-one package. */
export function emitSectionList({ sections }: Model): string {
  const imports = sections.map(
    ({ apiName, packageName }) => `import { ${apiName} } from '../../sections/${packageName}/src/index.ts'\n`,
  )
  const entries = sections.map(({ apiName }) => `  ${apiName},\n`)
  return `${generatedNotice}${imports.join('')}\n/** The class of every section, by the name of its property on {@link HaloAPI}. */\nexport const sectionClasses = {\n${entries.join('')}}\n`
}
