import { expect, test } from 'vitest'
import {
  bodyKey,
  operationName,
  paginateName,
  parametersTypeName,
  sectionApiName,
  sectionPackageName,
} from './names.ts'

test.for([
  ['Tickets', 'TicketsAPI', 'tickets'],
  ['CRMNote', 'CRMNoteAPI', 'crm-note'],
  ['Addressbook', 'AddressbookAPI', 'addressbook'],
  ['azureadconnection', 'AzureadconnectionAPI', 'azureadconnection'],
  ['KBArticleAnon', 'KBArticleAnonAPI', 'kb-article-anon'],
  ['Dynamics365CRMDetails', 'Dynamics365CRMDetailsAPI', 'dynamics365-crm-details'],
  ['GWorkspaceDetails', 'GWorkspaceDetailsAPI', 'g-workspace-details'],
  ['MYOBdetails', 'MYOBdetailsAPI', 'myo-bdetails'],
  ['mcp', 'McpAPI', 'mcp'],
  ['a_b.c', 'A_bcAPI', 'a-b-c'],
] as const)('section %s', ([section, apiName, packageName]) => {
  expect({ apiName: sectionApiName(section), packageName: sectionPackageName(section) }).toEqual({
    apiName,
    packageName,
  })
})

test.for([
  ['get', '/Tickets', 'getTickets'],
  ['get', '/Tickets/{id}', 'getTicketsById'],
  ['post', '/Actions/Review', 'postActionsReview'],
  ['post', '/Automation/{runbookId}', 'postAutomationRunbookId'],
  ['delete', '/TicketApproval/{id}&{seq}', 'deleteTicketApprovalIdseq'],
  ['post', '/IntegrationData/Post/Stripe/create-webhook', 'postIntegrationDataPostStripeCreatewebhook'],
  ['get', '/itemsupplier/{id}', 'getItemsupplierById'],
  ['get', '/A/{id}/B/{id}', 'getAByIdBById'],
] as const)('operation %s %s', ([method, path, name]) => {
  expect(operationName(method, path)).toBe(name)
})

test.for([
  ['Faults', 'faults'],
  ['Faults_List', 'faults_List'],
  ['CRMNote', 'cRMNote'],
  ['😀', 'body'],
] as const)('body %s', ([schema, key]) => {
  expect(bodyKey(schema)).toBe(key)
})

test('companions of an operation', () => {
  expect(parametersTypeName('getTickets')).toBe('GetTicketsParams')
  expect(paginateName('getTickets')).toBe('paginateTickets')
})
