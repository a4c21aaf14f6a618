import { listDefaults, lists } from '../lists.ts'
import type { ParameterTable } from './parameter-facts.ts'

/** Opportunities and projects are tickets: their operations take the same parameters. */
const ticketLists = ['GET /Tickets', 'GET /Opportunities', 'GET /Projects']
const ticketRecords = ['GET /Tickets/{id}', 'GET /Opportunities/{id}', 'GET /Projects/{id}']
const userLists = ['GET /Users', 'GET /EmailAddressBook']
const invoiceLists = ['GET /Invoice', 'GET /RecurringInvoice']

/**
 * What each query parameter does. Facts come from Halo's older document, from recordings and from what clients send;
 * a recording beats the document. Parameters of which nothing is known are not here.
 */
export const parameterFacts: ParameterTable = {
  access_control_level: [
    {
      in: ['GET /TicketType', 'GET /Template'],
      words: 'Only records with this access control level, a number.',
      does: 'filters',
    },
    {
      in: [
        'GET /ApprovalProcess',
        'GET /CannedText',
        'GET /CustomTable',
        'GET /DashboardLinks',
        'GET /DashboardLinksRepository',
        'GET /EmailTemplate',
        'GET /FieldGroup',
        'GET /FieldInfo',
        'GET /Lookup',
        'GET /Outcome',
        'GET /Roles',
        'GET /SLA',
        'GET /Service',
        'GET /ServiceCategory',
        'GET /TicketRules',
        'GET /Workday',
        'GET /Workflow',
        'GET /ReportRepository/ReportCategories',
      ],
      words: 'Only records with this access control level, a number.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  accountmanager_id: [
    {
      in: ['GET /Feed'],
      words: 'Only entries about clients whose account manager is the agent with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  accountmanageronly: [
    {
      in: ['GET /Client'],
      words: 'Only clients whose account manager you are: the agent whom the token stands for.',
      does: 'filters',
    },
  ],
  action_id: [
    {
      in: ['GET /Attachment'],
      words: 'Only attachments of the action with this id; `ticket_id` must name its ticket.',
      does: 'filters',
    },
    { in: ['GET /Template'], words: 'Only templates for the action with this id.', does: 'filters' },
  ],
  activeinactive: [
    {
      in: ['GET /Client', ...userLists, 'GET /Site', 'GET /Agent', 'GET /Asset', 'GET /KBArticle', 'GET /Item'],
      words:
        'Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only.',
      does: 'filters',
      takes: 'names',
    },
    {
      in: ['GET /Supplier'],
      words:
        'Two words, `true` or `false`, separated by a comma: with active records, with inactive ones; `true,false` sends the active ones only.',
      does: 'filters',
      takes: 'names',
      basis: 'convention',
    },
  ],
  actoutcome: [
    { in: ['GET /Actions'], words: 'Only actions with this outcome, by its name.', does: 'filters', field: 'outcome' },
  ],
  actoutcomenum: [
    {
      in: ['GET /Actions'],
      words: 'Only actions with this system id, a number that Halo gives to its own kinds of action.',
      does: 'filters',
      field: 'action_systemid',
    },
  ],
  advanced_search: [
    {
      words:
        'Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know.',
      does: 'filters',
      takes: 'json',
      basis: 'used',
    },
  ],
  agent: [
    {
      in: ticketLists,
      words: 'Only tickets of one of these agents: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'agent_id',
    },
  ],
  agent_id: [
    { in: ticketLists, words: 'Only tickets of the agent with this id.', does: 'filters', field: 'agent_id' },
    { in: ['GET /Template'], words: 'Only templates that the agent with this id may use.', does: 'filters' },
    {
      in: ['GET /Timesheet/{id}'],
      words: 'Id of the agent whose timesheet comes.',
      does: 'filters',
      basis: 'convention',
    },
    {
      in: [
        'GET /AgentCheckIn',
        'GET /CannedText',
        'GET /Holiday',
        'GET /Notification',
        'GET /RemoteSession',
        'GET /TimesheetEvent',
        'GET /Timeslot',
      ],
      words: 'Only the records of the agent with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  agent_only: [{ in: ['GET /Feed'], words: 'Only entries by agents.', does: 'filters', basis: 'convention' }],
  agentonly: [{ in: ['GET /Actions', 'GET /Actions/{id}'], words: 'Only actions that agents did.', does: 'filters' }],
  agents: [
    {
      in: ['GET /Appointment'],
      words: 'Only appointments of these agents: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'agent_id',
    },
    {
      in: ['GET /Timesheet'],
      words:
        'Only timesheets of these agents: ids separated by commas: `1,2`. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'ids',
      field: 'agent_id',
      basis: 'used',
    },
    {
      in: ['GET /TimesheetEvent'],
      words: 'Only time entries of these agents: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'agent_id',
      basis: 'convention',
    },
  ],
  alerttype: [
    {
      in: ticketLists,
      words: 'With `fninjaalertid`, the id of the alert, when the value is `ninjarmm`.',
      does: 'shows',
    },
  ],
  allapprovers: [
    {
      in: userLists,
      words: 'All users that are approvers too, besides those whom the other filters find.',
      does: 'filters',
    },
  ],
  anonanduser: [
    { in: ['GET /TicketType'], words: 'Only ticket types that people can see without logging in.', does: 'filters' },
    { in: ['GET /Template'], words: 'Only templates that people can see without logging in.', does: 'filters' },
  ],
  appointmentsonly: [
    {
      in: ['GET /Appointment'],
      words: 'Only appointments: no tasks or other entries of the calendar.',
      does: 'filters',
    },
  ],
  approved_only: [
    { in: ['GET /Holiday'], words: 'Only holidays that have been approved.', does: 'filters', basis: 'convention' },
  ],
  approvers_only: [
    {
      in: userLists,
      words: 'Only users that are approvers. The spelling `approversonly` has no effect.',
      does: 'filters',
      basis: 'recorded',
    },
  ],
  articletype: [
    {
      in: ['GET /KBArticle'],
      words: 'Only articles of these types: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'type',
    },
  ],
  asset_id: [
    {
      in: ['GET /AssetChange'],
      words: 'Only changes of the asset with this id. Without it the request can time out on a large tenant.',
      does: 'filters',
      basis: 'recorded',
    },
    { in: userLists, words: 'Only users to whom the asset with this id is assigned.', does: 'filters' },
    {
      in: [...ticketLists, ...invoiceLists],
      words: 'Only the records that concern the asset with this id.',
      does: 'filters',
    },
    { in: ['GET /Template'], words: 'Only templates for the asset with this id.', does: 'filters' },
    { words: 'Only the records of the asset with this id.', does: 'filters', basis: 'convention' },
  ],
  asset_ids: [
    {
      words: 'Only the records of one of these assets: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  assetgroup_id: [
    { in: ['GET /Asset'], words: 'Only assets in the asset group with this id.', does: 'filters' },
    {
      in: ['GET /Item'],
      words: 'Only items in the asset group with this id.',
      does: 'filters',
      field: 'assetgroup_id',
    },
    { words: 'Only the records of the asset group with this id.', does: 'filters', basis: 'convention' },
  ],
  assetgroups: [
    {
      in: ['GET /Asset'],
      words: 'Only assets in one of these asset groups: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
    {
      in: ['GET /Item'],
      words: 'Only items in one of these asset groups: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'assetgroup_id',
    },
  ],
  assets: [
    {
      in: ['GET /Appointment', 'GET /Asset'],
      words: 'Only the records of these assets: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  assetstatuses: [
    {
      in: ['GET /Asset'],
      words: 'Only assets with one of these statuses: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'status_id',
    },
  ],
  assettype: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of the asset type with this id.',
      does: 'filters',
      field: 'assettype_id',
      basis: 'convention',
    },
  ],
  assettype_id: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of the asset type with this id.',
      does: 'filters',
      field: 'assettype_id',
    },
    {
      in: ['GET /Lookup'],
      words: 'Only the records of the asset type with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  assettypes: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of one of these asset types: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'assettype_id',
    },
    {
      in: ['GET /Item'],
      words: 'Only items of one of these asset types: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'assettype_id',
    },
  ],
  autotask_service_items: [{ in: ['GET /Item'], words: 'Only items that are services of Autotask.', does: 'filters' }],
  awaiting_approval: [
    {
      in: ['GET /PurchaseOrder'],
      words: 'Only purchase orders that wait for an approval.',
      does: 'filters',
      field: 'approval_status',
    },
    {
      in: ['GET /Invoice', 'GET /RecurringInvoice', 'GET /Quotation'],
      words: 'Only records that wait for an approval.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  awaitingstock: [{ in: ['GET /PurchaseOrder'], words: 'Only purchase orders that wait for stock.', does: 'filters' }],
  azureclients: [{ in: ['GET /Client'], words: 'Only clients that are linked with Azure.', does: 'filters' }],
  azuresites: [{ in: ['GET /Site'], words: 'Only sites that are linked with Azure.', does: 'filters' }],
  basic_fields_only: [
    { in: ['GET /Agent'], words: 'Only the basic fields of each agent.', does: 'shows', basis: 'convention' },
  ],
  billableonly: [
    { in: ticketLists, words: 'Only tickets with something to bill.', does: 'filters', basis: 'convention' },
  ],
  billing_date: [
    {
      in: [...ticketLists, ...invoiceLists],
      words: 'Only records that are due for billing by this date.',
      does: 'filters',
      takes: 'date',
    },
    {
      in: ['GET /SalesOrder', 'GET /ClientPrepay'],
      words: 'Only records that are due for billing by this date.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  billing_type: [{ in: ticketLists, words: 'Only tickets that are billed in this way.', does: 'filters' }],
  billingcategory_ids: [
    {
      in: invoiceLists,
      words: 'Only invoices of one of these billing categories: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'billingcategory',
    },
  ],
  billingcontractid: [
    {
      in: ticketLists,
      words: 'Only tickets that are billed under the contract with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  bookmarked: [{ in: ['GET /Asset'], words: 'Only assets that you have bookmarked.', does: 'filters' }],
  calendar_enddate: [
    {
      in: ticketLists,
      words: 'Only tickets with actions before this date-time, for the view as a calendar.',
      does: 'filters',
      takes: 'date',
    },
  ],
  calendar_startdate: [
    {
      in: ticketLists,
      words: 'Only tickets with actions after this date-time, for the view as a calendar.',
      does: 'filters',
      takes: 'date',
    },
  ],
  callplan: [
    {
      in: ['GET /Client'],
      words: 'Only clients whose date for the next call has passed.',
      does: 'filters',
      field: 'calldate',
    },
  ],
  can_create_only: [
    {
      in: ['GET /TicketType'],
      words: 'Only ticket types in which you may create tickets.',
      does: 'filters',
      field: 'cancreate',
    },
    { in: ['GET /TicketType/{id}'], words: 'Only the statuses that a new ticket may have.', does: 'filters' },
    { words: 'Only types in which you may create records.', does: 'filters', basis: 'convention' },
  ],
  can_edit_only: [
    { in: ['GET /TicketType'], words: 'Only ticket types whose tickets you may change.', does: 'filters' },
    { in: ['GET /TicketType/{id}'], words: 'Only the statuses that you may change.', does: 'filters' },
    { in: ['GET /Team'], words: 'Only teams that you may change.', does: 'filters' },
    { in: ['GET /Agent'], words: 'Only agents that you may change.', does: 'filters' },
    { words: 'Only records that you may change.', does: 'filters', basis: 'convention' },
  ],
  canagentsselect: [
    {
      in: ['GET /TicketType'],
      words: 'Only ticket types that agents can choose.',
      does: 'filters',
      field: 'agentscanselect',
    },
  ],
  category_1: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these values of category 1: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'categoryid_1',
    },
  ],
  category_2: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these values of category 2: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'categoryid_2',
    },
  ],
  category_3: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these values of category 3: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'categoryid_3',
    },
  ],
  category_4: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these values of category 4: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'categoryid_4',
    },
  ],
  cf_display_values_only: [
    {
      in: ticketLists,
      words: 'Custom fields with the words that are shown, without the stored values.',
      does: 'shows',
      field: 'customfields',
      basis: 'convention',
    },
  ],
  change_date: [
    {
      in: ['GET /LicenceChange', 'GET /UserChange'],
      words: 'Only changes of this date.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  chargerate_id: [
    {
      in: ['GET /ChargeRate'],
      words: 'Only rates of the charge type with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  chartonly: [
    {
      in: ['GET /Report', 'GET /ReportRepository'],
      words: 'Only reports with a chart.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  chat_id: [
    {
      in: ['GET /ChatMessage'],
      words: 'Only messages of the chat with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  chat_only: [{ in: ['GET /Team'], words: 'Only teams that take part in live chat.', does: 'filters' }],
  client_id: [
    {
      in: [...ticketLists, 'GET /Asset', 'GET /Appointment', ...invoiceLists, 'GET /PurchaseOrder', 'GET /Site'],
      words: 'Only the records of the client with this id.',
      does: 'filters',
      field: 'client_id',
    },
    { in: userLists, words: 'Only users of the client with this id.', does: 'filters', field: 'client_id' },
    { in: ['GET /KBArticle'], words: 'Only articles for the client with this id.', does: 'filters' },
    { in: ['GET /Users/{id}'], words: 'Only a user of the client with this id.', does: 'filters', field: 'client_id' },
    { in: ['GET /TicketType'], words: 'Only ticket types that the client with this id can use.', does: 'filters' },
    {
      in: ['GET /Template'],
      words: 'Only templates that the client with this id can use.',
      does: 'filters',
      field: 'clients',
    },
    { in: ['GET /Agent'], words: 'Only agents who work for the client with this id.', does: 'filters' },
    {
      in: [
        'GET /AreaAzureTenant',
        'GET /CRMNote',
        'GET /Category',
        'GET /ChargeRate',
        'GET /ClientContract',
        'GET /ClientPrepay',
        'GET /InvoicePayment',
        'GET /Lookup',
        'GET /PopupNote',
        'GET /Quotation',
        'GET /RecurringItem',
        'GET /RemoteSession',
        'GET /SalesOrder',
        'GET /ServiceRestriction',
        'GET /SoftwareLicence',
      ],
      words: 'Only the records of the client with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  client_ids: [
    {
      in: [...ticketLists, ...invoiceLists],
      words: 'Only the records of one of these clients: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'client_id',
    },
    {
      words: 'Only the records of one of these clients: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  client_override: [
    { in: ['GET /Site/{id}'], words: 'Only a site of the client with this id.', does: 'filters', field: 'client_id' },
  ],
  client_ref: [
    { in: ticketLists, words: 'Only tickets of the client with this reference.', does: 'filters', basis: 'convention' },
  ],
  clientname: [
    {
      in: ['GET /Report', 'GET /ReportRepository'],
      words: 'Only reports for the client with this name.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  closed: [
    { in: ['GET /PurchaseOrder'], words: 'Only purchase orders that are closed.', does: 'filters' },
    {
      in: ['GET /SalesOrder', 'GET /Quotation'],
      words: 'Only records that are closed.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  closed_only: [{ in: ticketLists, words: 'Only closed tickets.', does: 'filters' }],
  columns_id: [
    {
      in: ['GET /Asset', ...ticketLists],
      words: 'Id of the column profile: the saved set of columns whose fields come.',
      does: 'shows',
    },
    {
      in: ['GET /Client'],
      words: 'Id of the column profile: the saved set of columns whose fields come.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  connectedonly: [{ words: 'Only entries that are connected.', does: 'filters', basis: 'convention' }],
  connection_id: [
    {
      in: ['GET /azureadmapping'],
      words: 'Only mappings of the connection with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  consignable: [{ in: ['GET /Asset'], words: 'Only assets that can be consigned.', does: 'filters' }],
  consignablelines: [
    {
      in: [...ticketRecords, 'GET /SalesOrder/{id}'],
      words: 'Only the lines that can be consigned.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  consignment_id: [{ in: ['GET /Asset'], words: 'Only assets of the consignment with this id.', does: 'filters' }],
  contract_id: [
    {
      in: ['GET /Asset'],
      words: 'Only assets under the contract with this id.',
      does: 'filters',
      field: 'contract_id',
    },
    {
      in: userLists,
      words:
        'Only users assigned to the contract with this id. Halo once explained it as a kind of device application instead.',
      does: 'filters',
    },
    { in: invoiceLists, words: 'Only invoices of the contract with this id.', does: 'filters', field: 'contract_id' },
    { in: ticketLists, words: 'Only tickets under the contract with this id.', does: 'filters' },
    {
      in: ['GET /ChargeRate', 'GET /ClientPrepay', 'GET /Lookup', 'GET /Site'],
      words: 'Only the records of the contract with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  contract_id_adding_to: [
    { in: ['GET /Asset'], words: 'Id of a contract: assets come with the billing period that it has.', does: 'shows' },
  ],
  contract_period: [{ in: ticketLists, words: 'Only tickets of the contract period with this id.', does: 'filters' }],
  contract_sub_type: [
    {
      in: ['GET /ClientContract'],
      words: 'Only contracts of this subtype, a number.',
      does: 'filters',
      field: 'subtype',
      basis: 'convention',
    },
  ],
  contract_type: [
    {
      in: ['GET /ClientContract'],
      words: 'Only contracts of this type, a number.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  conversationonly: [
    { in: ['GET /Actions'], words: 'Only actions of the talk between agents and the end user.', does: 'filters' },
  ],
  count: [
    {
      in: ['GET /Feed'],
      words: 'At most this many entries; `older_than_id` reads on.',
      does: 'pages',
      basis: 'convention',
    },
    { words: 'At most this many records, when the list does not page.', does: 'pages' },
  ],
  currentonly: [
    { in: ['GET /ChargeRate'], words: 'Only rates that hold today.', does: 'filters', basis: 'convention' },
  ],
  date: [
    {
      in: ['GET /Timesheet/{id}'],
      words: 'Day of the timesheet.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  datesearch: [
    {
      in: ticketLists,
      words:
        'Name of the date field that `startdate` and `enddate` compare: `dateoccured` for opened (some clients write `dateoccurred`), `datecleared` for closed.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: ['GET /Actions'],
      words: 'Name of the date field that `startdate` and `enddate` compare.',
      does: 'filters',
      basis: 'convention',
    },
    {
      in: invoiceLists,
      words: 'Name of the date field that `start_date` and `end_date` compare.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  debug: [
    {
      in: [...ticketLists, ...ticketRecords, 'GET /TicketType/{id}'],
      words: 'With details for finding faults.',
      does: 'shows',
    },
    {
      in: ['GET /TicketTypeField', 'GET /Outcome', 'GET /Outcome/{id}'],
      words: 'With details for finding faults.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  default_columns: [{ in: ticketLists, words: 'Only the columns that lists have by default.', does: 'shows' }],
  deleted: [{ in: ticketLists, words: 'Deleted tickets.', does: 'filters', basis: 'used' }],
  deliver_to_us: [
    {
      in: ['GET /PurchaseOrder'],
      words: 'Only purchase orders by where the goods go: `true` for those delivered to us.',
      does: 'filters',
      field: 'deliver_to_us',
    },
  ],
  department_id: [
    { in: userLists, words: 'Only users of the department with this id.', does: 'filters' },
    { in: ['GET /Team'], words: 'Only teams of the department with this id.', does: 'filters', field: 'department_id' },
    { in: ['GET /Agent'], words: 'Only agents of the department with this id.', does: 'filters' },
    { in: ['GET /Template'], words: 'Only templates that the department with this id may use.', does: 'filters' },
    { words: 'Only the records of the department with this id.', does: 'filters', basis: 'convention' },
  ],
  departments: [
    { in: ['GET /Agent'], words: 'Only agents of one of these departments, separated by commas.', does: 'filters' },
  ],
  device_id: [{ words: 'Only the records of the device with this id.', does: 'filters', basis: 'convention' }],
  domain: [
    {
      in: [...ticketLists, 'GET /Template'],
      words:
        'Area of the product: `reqs` for tickets with projects but without opportunities, `opps` for opportunities, `prjs` for projects.',
      does: 'filters',
    },
    {
      in: ['GET /TicketType', 'GET /Team'],
      words: 'What `showcounts` counts: `reqs` for tickets, `opps` for opportunities, `prjs` for projects.',
      does: 'changes',
      field: 'ticket_count',
    },
    {
      in: ['GET /Client/{id}', 'GET /Site/{id}', 'GET /Users/{id}'],
      words: 'Area whose permissions apply: `opps` for opportunities.',
      does: 'changes',
    },
    {
      in: ['GET /Agent'],
      words:
        'Only agents with permissions in this area: `reqs` for tickets, `opps` for opportunities, `prjs` for projects.',
      does: 'filters',
    },
    {
      words:
        'Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  domotzagents: [{ in: ['GET /Asset'], words: 'Only assets that have a linked agent of Domotz.', does: 'filters' }],
  emailonly: [{ in: ['GET /Actions/{id}'], words: 'Only actions that are e-mails.', does: 'filters' }],
  end_date: [
    {
      in: ['GET /Appointment'],
      words:
        'End of the span that is searched. Halo once explained it as the earliest end of an appointment, which may be a slip.',
      does: 'filters',
      takes: 'date',
      field: 'end_date',
    },
    {
      in: invoiceLists,
      words: 'Only invoices up to this date-time, in the field that `datesearch` names.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
    {
      in: ['GET /Timesheet'],
      words: 'Only timesheets up to this date-time. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'date',
      field: 'date',
      basis: 'used',
    },
    {
      in: ['GET /AgentCheckIn', 'GET /Holiday', 'GET /TimesheetEvent'],
      words: 'Only records up to this date-time.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
    {
      in: ['GET /AssetType/{id}'],
      words: 'End of the span of time that bookings are read for.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  enddate: [
    {
      in: ['GET /Actions'],
      words: 'Only actions before this date-time.',
      does: 'filters',
      takes: 'date',
      field: 'datetime',
    },
    {
      in: ticketLists,
      words: 'Only tickets up to this date-time, in the field that `datesearch` names.',
      does: 'filters',
      takes: 'date',
    },
  ],
  enddatetime: [
    { in: ticketLists, words: 'With the date and time at which a project ends.', does: 'shows', field: 'enddatetime' },
  ],
  errorsonly: [
    { in: ['GET /Outgoingemail'], words: 'Only e-mails that failed.', does: 'filters', basis: 'convention' },
  ],
  exchangecalendars: [
    { in: ['GET /Agent'], words: 'Only agents whose Exchange calendar is synchronised.', does: 'filters' },
  ],
  excludeAgent: [{ in: ['GET /Agent'], words: 'All agents but the one with this id.', does: 'filters', field: 'id' }],
  exclude_agents: [{ in: userLists, words: 'Without users who are agents too.', does: 'filters' }],
  exclude_defaultsiteusers: [
    { in: userLists, words: 'Without the default users of sites.', does: 'filters', basis: 'convention' },
  ],
  exclude_generaluser: [
    { in: userLists, words: 'Without the General User, which each site has.', does: 'filters' },
    {
      in: ['GET /UserChange'],
      words: 'Without changes to the General User, which each site has.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  exclude_internal: [
    {
      in: ['GET /Client', 'GET /Site'],
      words: 'Without records of the own organisation.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  exclude_membership_info: [
    {
      in: ['GET /Agent'],
      words: 'Without the teams and departments that agents are members of.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  exclude_private: [{ in: ['GET /Feed'], words: 'Without private entries.', does: 'filters', basis: 'convention' }],
  excludeagents: [
    {
      in: ['GET /Users'],
      words:
        'Without users who are agents too, by its name; `exclude_agents` is the documented parameter. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
  ],
  excludebilling: [
    {
      in: ['GET /Actions'],
      words: 'Without actions about billing, such as sending an invoice by e-mail.',
      does: 'filters',
    },
  ],
  excludeclosed: [
    { in: ['GET /Status'], words: 'Without statuses of closed tickets.', does: 'filters', basis: 'convention' },
  ],
  excludehiddenfrominternalit: [
    {
      in: ['GET /Actions'],
      words: 'Without actions that are hidden from agents who belong to a client group.',
      does: 'filters',
    },
  ],
  excludeprivate: [
    {
      in: ['GET /Actions'],
      words: 'Without private actions: only those that users can see.',
      does: 'filters',
      field: 'hiddenfromuser',
    },
  ],
  excluderecurring: [
    { in: ['GET /Appointment'], words: 'Without recurring appointments.', does: 'filters' },
    { in: ['GET /Item'], words: 'Without recurring items.', does: 'filters', field: 'isrecurringitem' },
  ],
  excluderecurringmaster: [
    {
      in: ['GET /Appointment'],
      words: 'Without the masters from which recurring appointments are made.',
      does: 'filters',
    },
  ],
  excluderenewed: [
    {
      in: ['GET /ClientContract'],
      words: 'Without contracts that have been renewed.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  excludeslacalcs: [{ in: ticketLists, words: 'Without the figures that are calculated from the SLA.', does: 'shows' }],
  excludesys: [{ in: ['GET /Actions'], words: 'Without actions that Halo did by itself.', does: 'filters' }],
  excludesystemactions: [
    { in: ['GET /Outcome'], words: 'Without outcomes that Halo uses by itself.', does: 'filters', basis: 'convention' },
  ],
  excludethese: [
    {
      in: ['GET /Asset'],
      words: 'All assets but these: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'id',
    },
    {
      in: ticketLists,
      words: 'All tickets but these: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'id',
    },
  ],
  excludetickettypeallowall: [
    { in: ticketLists, words: 'Without the detail whether the ticket type is allowed for all.', does: 'shows' },
  ],
  excludeworkflow: [
    { in: ['GET /TicketRules'], words: 'Without rules of workflows.', does: 'filters', basis: 'convention' },
  ],
  extraportalfilter: [
    {
      in: ticketLists,
      words: 'Filter of the portal: `MyTicketsOnly` for your own tickets, `MyClientTickets` for those of your client.',
      does: 'filters',
    },
  ],
  extrareceivablelines: [
    {
      in: ['GET /PurchaseOrder/{id}'],
      words: 'With the lines that are delivered to us and of which more has been received than is in stock.',
      does: 'shows',
      field: 'lines',
    },
  ],
  facebook_id: [{ in: ticketLists, words: 'Only tickets with this Facebook id.', does: 'filters' }],
  faqlists: [
    {
      in: ['GET /KBArticle'],
      words: 'Only articles on one of these FAQ lists: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'faqlists',
    },
  ],
  fetchgrandchildren: [
    { in: ticketLists, words: 'With the children of child tickets.', does: 'shows', basis: 'convention' },
  ],
  filetype: [{ in: ['GET /Attachment'], words: 'Only attachments of this type of file.', does: 'filters' }],
  filetype_filter: [
    {
      in: [...ticketLists, 'GET /Quotation'],
      words: 'Only records with attachments of this type of file.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  filters: [
    {
      in: ['GET /Report/{id}'],
      words: 'Filters of the report, as JSON text of `[{ fieldname, stringruletype, stringrulevalues }]`.',
      does: 'filters',
      takes: 'json',
      basis: 'recorded',
    },
  ],
  flagged: [
    {
      in: ticketLists,
      words: 'Only tickets by their flag: numbers separated by commas, which Halo explains as ids of flagged tickets.',
      does: 'filters',
      takes: 'ids',
      field: 'flagged',
    },
  ],
  followed_only: [
    { in: ['GET /Feed'], words: 'Only entries about what you follow.', does: 'filters', basis: 'convention' },
  ],
  followedandagents: [
    {
      in: ticketLists,
      words: 'Only tickets that one of these agents works on or follows: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  getavailablerts: [
    { in: ['GET /Client/{id}'], words: 'With the ticket types in which the client can log tickets.', does: 'shows' },
  ],
  gettoken: [
    {
      in: ['GET /Attachment'],
      words: 'Asks for a token, by its name. Clients send it; nobody has recorded what it does.',
      does: 'changes',
      basis: 'used',
    },
  ],
  gficlients: [
    { in: ['GET /Client'], words: 'Only clients that are linked with GFI.', does: 'filters', field: 'gficlientid' },
  ],
  gfisites: [{ in: ['GET /Site'], words: 'Only sites that are linked with GFI.', does: 'filters', field: 'gfisiteid' }],
  globalonly: [{ words: 'Only records that are for everybody.', does: 'filters', basis: 'convention' }],
  group_id: [
    {
      in: ['GET /TicketType'],
      words: 'Only ticket types of the group with this id.',
      does: 'filters',
      field: 'group_id',
    },
    { words: 'Only the records of the group with this id.', does: 'filters', basis: 'convention' },
  ],
  hidecompleted: [
    {
      in: ['GET /Appointment'],
      words: 'Without appointments that have been completed.',
      does: 'filters',
      field: 'complete_status',
    },
  ],
  idonly: [
    {
      in: ['GET /Client', ...userLists, 'GET /Site', 'GET /Asset', ...invoiceLists],
      words: 'Only the ids of the records; not together with paging.',
      does: 'shows',
      field: 'id',
    },
    {
      in: ['POST /Tickets'],
      words: 'A response with the id alone. Clients send it, for short responses.',
      does: 'shows',
      field: 'id',
      basis: 'used',
    },
    {
      words: 'Only the ids of the records; not together with paging.',
      does: 'shows',
      field: 'id',
      basis: 'convention',
    },
  ],
  ids: [
    {
      in: ['GET /Team'],
      words: 'Only these teams: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'id',
    },
  ],
  importantonly: [
    { in: ['GET /Actions'], words: 'Only actions that are marked as important.', does: 'filters', field: 'important' },
  ],
  importanttop: [
    { in: ['GET /Actions'], words: 'Puts important actions before the others.', does: 'sorts', field: 'important' },
  ],
  inbound_only: [
    { in: ['GET /IntegrationRequest'], words: 'Only requests that came in.', does: 'filters', basis: 'convention' },
  ],
  include_agent_details: [
    { in: ['GET /TicketApproval'], words: 'With details of the agents.', does: 'shows', basis: 'convention' },
  ],
  include_agents: [
    { in: ['GET /TopLevel', 'GET /TopLevel/{id}'], words: 'With the agents.', does: 'shows', basis: 'convention' },
  ],
  include_attachments: [
    { in: ['GET /TicketApproval'], words: 'With the attachments.', does: 'shows', basis: 'convention' },
  ],
  include_auditing: [{ in: ticketRecords, words: 'With the record of who changed what.', does: 'shows' }],
  include_current: [
    {
      in: ['GET /TicketType'],
      words:
        'Id of a ticket type that comes in any case, although `can_create_only` or `can_edit_only` would leave it out.',
      does: 'filters',
      field: 'id',
    },
    {
      words: 'Id of a record that comes in any case, although `can_create_only` or `can_edit_only` would leave it out.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  include_custom_fields: [
    {
      words: 'With the values of these custom fields: ids separated by commas: `1,2`.',
      does: 'shows',
      takes: 'ids',
      field: 'customfields',
      basis: 'used',
    },
  ],
  include_linked_item_details: [
    { in: invoiceLists, words: 'With details of the linked items.', does: 'shows', basis: 'convention' },
  ],
  include_managers: [
    { in: ['GET /Team'], words: 'With the managers of each team.', does: 'shows', field: 'managers' },
    { in: ['GET /TopLevel'], words: 'With the managers.', does: 'shows', basis: 'convention' },
  ],
  include_membership_info: [
    {
      in: ['GET /Agent'],
      words: 'With the teams and departments that agents are members of.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  include_teams: [
    { in: ['GET /TopLevel', 'GET /TopLevel/{id}'], words: 'With the teams.', does: 'shows', basis: 'convention' },
  ],
  include_ticket_id: [{ in: ['GET /Template'], words: 'Only templates for the ticket with this id.', does: 'filters' }],
  includeaccountmanager: [
    { in: ticketLists, words: 'With the account manager of the client.', does: 'shows', field: 'account_manager' },
  ],
  includeactive: [
    {
      in: ['GET /Client', ...userLists, 'GET /Site', 'GET /Asset', 'GET /KBArticle'],
      words: 'With active records.',
      does: 'filters',
      field: 'inactive',
    },
    { in: ['GET /Item'], words: 'With active records.', does: 'filters' },
    {
      in: ['GET /PurchaseOrder', 'GET /SalesOrder'],
      words: 'With active records, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    { words: 'With active records.', does: 'filters', basis: 'convention' },
  ],
  includeactivity: [
    {
      in: ['GET /Client/{id}', 'GET /Site/{id}', 'GET /Users/{id}'],
      words: 'With what happened on the tickets.',
      does: 'shows',
    },
    { in: ['GET /Asset/{id}'], words: 'With what happened to the asset.', does: 'shows' },
  ],
  includeaddress: [{ in: ['GET /Site'], words: 'With the address of each site.', does: 'shows' }],
  includeagent: [
    { in: ticketLists, words: 'With the name of the agent.', does: 'shows', field: 'agent_name' },
    { in: ticketRecords, words: 'With the agent.', does: 'shows', basis: 'convention' },
  ],
  includeagentdetails: [
    { in: ['GET /Actions'], words: 'With details of the agents who did the actions.', does: 'shows' },
  ],
  includeagents: [{ in: ['GET /Team/{id}'], words: 'With the agents of the team.', does: 'shows', field: 'agents' }],
  includeagentsforteams: [
    {
      in: ['GET /Team'],
      words: 'With the agents of these teams: names separated by commas.',
      does: 'shows',
      takes: 'names',
      field: 'agents',
    },
  ],
  includeallopen: [
    {
      in: ticketLists,
      words: 'With all open tickets, besides those that the other filters find.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  includeallowedstatus: [
    {
      in: ['GET /Asset'],
      words: 'With `tallowallstatus`: whether the type of the asset takes all statuses.',
      does: 'shows',
      field: 'allowallstatus',
    },
    {
      in: ['GET /Asset/{id}'],
      words: 'With the statuses that the asset may have.',
      does: 'shows',
      field: 'allowed_status',
    },
  ],
  includeapiagents: [
    {
      in: ['GET /Agent'],
      words: 'With agents that are applications of the API.',
      does: 'filters',
      basis: 'convention',
    },
    {
      in: ['GET /Roles'],
      words: 'With applications of the API, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
  ],
  includeappointmentid: [
    { in: ticketLists, words: 'With the id of the appointment.', does: 'shows', field: 'appointment_id' },
  ],
  includeapproval: [
    {
      in: ticketLists,
      words: 'Which tickets come: `1` for those with an approval, `0` for those without, `0,1` for both.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includeapprovaldetails: [
    { in: ['GET /TicketApproval'], words: 'With details of the approval.', does: 'shows', basis: 'convention' },
  ],
  includeassetfields: [
    {
      in: ['GET /Asset'],
      words: 'With the fields of each asset; needs `assettype_id` in the same request.',
      does: 'shows',
      field: 'fields',
    },
  ],
  includeassetkeyfield: [
    { in: ticketLists, words: 'With the key field of the assets.', does: 'shows', field: 'asset_key_field_string' },
  ],
  includeassettype: [
    { in: ticketLists, words: 'With the type of the assets.', does: 'shows', field: 'asset_type_name' },
  ],
  includeattachments: [
    { in: ['GET /Actions'], words: 'With details of the attachments.', does: 'shows' },
    {
      in: ['GET /CRMNote'],
      words: 'With details of the attachments, by its name. Clients send it; nobody has recorded what it does.',
      does: 'shows',
      basis: 'used',
    },
    {
      in: ['GET /Outgoing/{id}', 'GET /OutgoingAttempt/{id}'],
      words: 'With the attachments.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includeazuretenants: [
    { in: ['GET /Client'], words: 'With the Azure tenants of each client.', does: 'shows', field: 'azure_tenants' },
  ],
  includebillinginfo: [
    { in: [...userLists, 'GET /Users/{id}'], words: 'With what is known of billing the user.', does: 'shows' },
    {
      in: ['GET /PurchaseOrder', 'GET /SalesOrder'],
      words: 'With what is known of billing, by its name. Clients send it; nobody has recorded what it does.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includebreached: [
    {
      in: ticketLists,
      words:
        'Only tickets by whether their SLA is breached: numbers separated by commas, which Halo explains as ids of breached tickets.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includebudgettype: [{ in: ticketLists, words: 'With the type of the budget.', does: 'shows', field: 'budgettype' }],
  includechildids: [
    { in: ticketLists, words: 'With the ids of the child tickets.', does: 'shows', field: 'child_ticket_ids' },
    { in: ticketRecords, words: 'With the ids of the child tickets.', does: 'shows', basis: 'convention' },
  ],
  includechildread: [
    { in: ticketLists, words: 'With the detail whether child tickets have been read.', does: 'shows' },
  ],
  includechildren: [
    { in: ['GET /Asset'], words: 'With assets that are children of another.', does: 'filters' },
    {
      in: ticketLists,
      words:
        'Which tickets come: `0` for those that are neither parent nor child, `1` for parents, `2` for children; several separated by commas.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includechildservices: [
    { in: ['GET /Service'], words: 'With services that belong to another.', does: 'filters', basis: 'convention' },
  ],
  includeclients: [
    { in: ['GET /Template'], words: 'With the clients that can use each template.', does: 'shows', field: 'clients' },
  ],
  includeclosed: [
    {
      in: ticketLists,
      words: 'Which tickets come: `1` for closed ones, `0` for all others, `0,1` for both. Clients also send `true`.',
      does: 'filters',
      takes: 'ids',
      orFlag: true,
      basis: 'used',
    },
  ],
  includecolumns: [
    { in: ['GET /Asset', ...ticketLists], words: 'With the columns that the list is shown with.', does: 'shows' },
    { in: ['GET /Client'], words: 'With the columns that the list is shown with.', does: 'shows', basis: 'convention' },
  ],
  includecompleted: [
    { in: ticketLists, words: 'With tickets that have been completed.', does: 'filters', basis: 'convention' },
  ],
  includecontract: [{ in: ticketLists, words: 'With the contract of each ticket.', does: 'shows' }],
  includecountryregion: [
    {
      in: ticketLists,
      words: 'With the names of country and region.',
      does: 'shows',
      field: 'opp_country_name',
      basis: 'convention',
    },
  ],
  includecredits: [{ in: invoiceLists, words: 'With credit notes.', does: 'filters' }],
  includecriteriainfo: [{ words: 'With the criteria of each record.', does: 'shows', basis: 'convention' }],
  includedeleted: [{ in: ['GET /Appointment'], words: 'With deleted appointments.', does: 'filters' }],
  includedetails: [
    {
      in: ['POST /Tickets'],
      words:
        'With `false`, a response without the objects that belong to the ticket. Clients send it, for short responses.',
      does: 'shows',
      basis: 'used',
    },
    { words: 'With the objects that belong to the record and are left out otherwise.', does: 'shows' },
  ],
  includediagramdetails: [{ in: ['GET /Asset/{id}'], words: 'With what a diagram of the asset needs.', does: 'shows' }],
  includedisabled: [
    { in: ['GET /Team'], words: 'With teams that are disabled.', does: 'filters', field: 'inactive' },
    { in: ['GET /Agent'], words: 'With agents that are disabled.', does: 'filters', field: 'isdisabled' },
    { words: 'With records that are disabled.', does: 'filters', basis: 'convention' },
  ],
  includedistinct: [
    {
      in: ['GET /Priority'],
      words: 'With each priority once, where several SLAs have it.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  includeemail: [
    {
      in: ['GET /Actions/{id}'],
      words: 'With the body of the e-mail, as plain text and as HTML.',
      does: 'shows',
      field: 'emailbody_html',
    },
  ],
  includeenabled: [
    { in: ['GET /Team'], words: 'With teams that are enabled.', does: 'filters', field: 'inactive' },
    { in: ['GET /Agent'], words: 'With agents that are enabled.', does: 'filters', field: 'isdisabled' },
    { words: 'With records that are enabled.', does: 'filters', basis: 'convention' },
  ],
  includefacebookfields: [
    { in: ['GET /Actions'], words: 'With the fields that come from Facebook.', does: 'shows', basis: 'convention' },
  ],
  includefields: [
    { in: ['GET /FieldGroup'], words: 'With the fields of each group.', does: 'shows', basis: 'convention' },
  ],
  includefirstname: [{ in: ticketLists, words: 'With the first name of the user.', does: 'shows', field: 'firstname' }],
  includefollowedonly: [
    {
      in: ticketLists,
      words: 'Only tickets that one of these agents follows: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includehierarchy: [
    { in: ['GET /Asset/{id}'], words: 'With the place of the asset among its parents and children.', does: 'shows' },
  ],
  includehold: [
    {
      in: ticketLists,
      words:
        'Only tickets by whether their SLA is on hold: numbers separated by commas, which Halo explains as ids of tickets on hold.',
      does: 'filters',
      takes: 'ids',
      field: 'onhold',
    },
  ],
  includehtmlemail: [
    { in: ['GET /Actions'], words: 'With the e-mail of each action as HTML.', does: 'shows', field: 'emailbody_html' },
  ],
  includehtmlnote: [
    { in: ['GET /Actions'], words: 'With the note of each action as HTML.', does: 'shows', field: 'note_html' },
    {
      in: ['GET /CRMNote'],
      words: 'With the note as HTML, by its name. Clients send it; nobody has recorded what it does.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includeinactive: [
    {
      in: ['GET /Client', ...userLists, 'GET /Site', 'GET /Asset', 'GET /KBArticle'],
      words: 'With inactive records too.',
      does: 'filters',
      field: 'inactive',
    },
    { in: ['GET /Item'], words: 'With inactive records too.', does: 'filters' },
    { in: ['GET /SupplierContract'], words: 'With inactive contracts too.', does: 'filters' },
    {
      in: ['GET /PurchaseOrder', 'GET /SalesOrder', 'GET /Roles'],
      words: 'With inactive records too, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    { words: 'With inactive records too.', does: 'filters', basis: 'convention' },
  ],
  includeinactivetechs: [
    {
      in: ticketLists,
      words: 'Only tickets of inactive agents: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includeinactiveusers: [
    {
      in: ticketLists,
      words: 'Which tickets come: `1` for those of inactive users, `0` for those of active ones, `0,1` for both.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includeinvoices: [
    { in: invoiceLists, words: 'With ordinary invoices, as opposed to credit notes.', does: 'filters' },
  ],
  includeinvoicetemplatename: [
    {
      in: ['GET /Client'],
      words: 'With the name of the template for invoices.',
      does: 'shows',
      field: 'overridepdftemplateinvoice_name',
    },
  ],
  includeitilname: [
    { in: ticketLists, words: 'With the ITIL name of the ticket type.', does: 'shows', field: 'itilname' },
  ],
  includekbinfo: [
    {
      in: ['GET /TicketType/{id}', 'GET /Template/{id}'],
      words: 'With the related articles of the knowledge base.',
      does: 'shows',
    },
  ],
  includelastaction: [
    { in: ticketLists, words: 'With the last action; comes only when the list has a single ticket.', does: 'shows' },
    { in: ticketRecords, words: 'With the last action.', does: 'shows', basis: 'convention' },
  ],
  includelastappointment: [{ in: ticketRecords, words: 'With the latest appointment.', does: 'shows' }],
  includelastincomingemail: [
    { in: ticketLists, words: 'With the last e-mail that came in.', does: 'shows', field: 'lastincomingemail' },
  ],
  includelastname: [{ in: ticketLists, words: 'With the last name of the user.', does: 'shows', field: 'lastname' }],
  includelastnote: [{ in: ticketLists, words: 'With the last note.', does: 'shows', field: 'lastnote' }],
  includelines: [
    { in: invoiceLists, words: 'With the lines of each invoice.', does: 'shows', field: 'lines' },
    {
      in: ['GET /Quotation'],
      words: 'With the lines of each quotation.',
      does: 'shows',
      field: 'lines',
      basis: 'convention',
    },
  ],
  includelinkedobjects: [
    { in: ticketRecords, words: 'With the records that are linked to the ticket.', does: 'shows' },
  ],
  includelocked: [
    {
      in: ticketLists,
      words: 'With the detail whether somebody has locked the ticket.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includemailbox: [{ in: ticketLists, words: 'With the mailbox of each ticket.', does: 'shows', field: 'mailbox' }],
  includemailid: [
    {
      in: ticketLists,
      words: 'With the message id of the e-mail that made the ticket.',
      does: 'shows',
      field: 'email_message_id',
      basis: 'convention',
    },
  ],
  includemembers: [{ in: ['GET /CAB'], words: 'With the members of each board.', does: 'shows', basis: 'convention' }],
  includemethods: [
    {
      in: ['GET /CustomIntegration/{id}', 'GET /CustomIntegrationRepository/{id}'],
      words: 'With the methods of the integration.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includemyuseronly: [
    {
      in: ticketLists,
      words: 'Only tickets of your own user: numbers separated by commas, which Halo explains as your user id.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includename: [{ in: userLists, words: 'With the name of the user.', does: 'shows', basis: 'convention' }],
  includenamedcount: [
    { in: ['GET /Agent'], words: 'With a count of agents; by its name, of those with a named licence.', does: 'shows' },
  ],
  includenames: [
    {
      in: ['GET /Template'],
      words: 'With the names of the agents, teams and organisations that may use each template.',
      does: 'shows',
    },
  ],
  includenextactivitydate: [
    { in: ticketLists, words: 'With the date of the next activity.', does: 'shows', field: 'nextactivitydate' },
  ],
  includenextappointment: [{ in: ticketRecords, words: 'With the appointment that comes next.', does: 'shows' }],
  includenextappointmenttype: [
    {
      in: ticketLists,
      words: 'With the type of the appointment that comes next.',
      does: 'shows',
      field: 'next_appointment_type',
    },
  ],
  includenonactionattachments: [
    {
      in: ['GET /Actions'],
      words: 'With attachments of the ticket that belong to none of its actions.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includenonserviceaccount: [
    { in: userLists, words: 'With users that are not service accounts.', does: 'filters', field: 'isserviceaccount' },
  ],
  includenonstocklocations: [
    { in: ['GET /Site'], words: 'With sites that are no stock locations.', does: 'filters', field: 'isstocklocation' },
  ],
  includenotes: [
    { in: ['GET /Client'], words: 'With the notes on each client.', does: 'shows', field: 'notes' },
    { in: userLists, words: 'With the notes on each user.', does: 'shows', field: 'notes' },
    { in: ['GET /Site'], words: 'With the notes on each site.', does: 'shows', field: 'notes' },
  ],
  includeparameters: [
    {
      in: ['GET /PowerShellScriptProcessing'],
      words: 'With the parameters of each script.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includeparentsubject: [
    {
      in: ticketLists,
      words: 'With the subject of the parent ticket.',
      does: 'shows',
      field: 'parent_subject',
      basis: 'convention',
    },
    { in: ticketRecords, words: 'With the subject of the parent ticket.', does: 'shows', basis: 'convention' },
  ],
  includeperiods: [
    { in: ['GET /Client/{id}'], words: 'With the periods of the prepaid hours.', does: 'shows' },
    {
      in: ['GET /ClientContract/{id}'],
      words: 'With the periods of the contract.',
      does: 'shows',
      field: 'periods',
      basis: 'convention',
    },
  ],
  includepoinvoices: [
    { in: invoiceLists, words: 'With invoices for purchase orders.', does: 'filters', basis: 'convention' },
  ],
  includepopups: [{ in: ['GET /Users/{id}'], words: 'With the pop-up notes of the client.', does: 'shows' }],
  includeprepay: [{ in: ['GET /Client/{id}'], words: 'With what the client has paid in advance.', does: 'shows' }],
  includepriority: [
    {
      in: ['POST /Tickets'],
      words: 'With `false`, a response without the priority, by its name. Clients send it, for short responses.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includeprojects: [
    {
      in: ticketLists,
      words:
        'Which tickets come: `1` for opportunities that are no projects, `2` for projects that are no opportunities, `0` for those that are neither; several separated by commas.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includepublished: [
    {
      in: ['GET /Report', 'GET /ReportRepository'],
      words: 'With reports that have been published.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  includeread: [
    {
      in: ticketLists,
      words:
        'Only tickets by whether they have been read: numbers separated by commas, which Halo explains as ids of read tickets.',
      does: 'filters',
      takes: 'ids',
      field: 'read',
    },
  ],
  includerelatedservices: [
    {
      in: ticketLists,
      words: 'With the services that belong to each ticket.',
      does: 'shows',
      field: 'related_service_descriptions',
    },
  ],
  includerelease1: [{ in: ticketLists, words: 'With release 1 of each ticket.', does: 'shows', field: 'release_name' }],
  includerelease2: [
    { in: ticketLists, words: 'With release 2 of each ticket.', does: 'shows', field: 'release2_name' },
  ],
  includerelease3: [
    { in: ticketLists, words: 'With release 3 of each ticket.', does: 'shows', field: 'release3_name' },
  ],
  includeroles: [{ in: ['GET /Agent'], words: 'With the roles of each agent.', does: 'shows', field: 'role_list' }],
  includeseenby: [
    { in: ticketRecords, words: 'With the agents who have seen the ticket.', does: 'shows', basis: 'convention' },
  ],
  includeserviceaccount: [
    { in: userLists, words: 'With users that are service accounts.', does: 'filters', field: 'isserviceaccount' },
  ],
  includeservicecategory: [
    {
      in: ticketLists,
      words: 'With the category of the services.',
      does: 'shows',
      field: 'related_service_category_names',
    },
  ],
  includeservices: [
    {
      in: ['GET /Asset'],
      words: 'With the ids of the services that each asset is linked to.',
      does: 'shows',
      field: 'service_ids',
    },
  ],
  includeslaactiondate: [
    {
      in: ticketLists,
      words: 'With the date by which the SLA calls for an action.',
      does: 'shows',
      field: 'slaactiondate',
    },
  ],
  includeslatimer: [{ in: ticketLists, words: 'With the timer of the SLA.', does: 'shows' }],
  includestatus: [
    { in: ticketLists, words: 'With the name of the status.', does: 'shows', field: 'status_name' },
    { in: ['GET /Agent'], words: 'With the online status of each agent.', does: 'shows', field: 'onlinestatus' },
  ],
  includestatusinfo: [
    { in: ['GET /Service'], words: 'With the status of each service.', does: 'shows', basis: 'convention' },
  ],
  includestocklocations: [
    { in: ['GET /Site'], words: 'With sites that are stock locations.', does: 'filters', field: 'isstocklocation' },
  ],
  includesubmittedonly: [
    {
      in: ticketLists,
      words: 'Only tickets that one of these agents submitted: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  includesupplier: [
    { in: ticketLists, words: 'With the supplier of each ticket.', does: 'shows', field: 'supplier_name' },
  ],
  includetenants: [
    {
      in: ['GET /azureadconnection/{id}'],
      words: 'With the tenants of the connection.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  includetickettype: [
    { in: ticketLists, words: 'With the name of the ticket type.', does: 'shows', field: 'tickettype_name' },
    {
      in: ['POST /Tickets'],
      words: 'With `false`, a response without the ticket type, by its name. Clients send it, for short responses.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includetimesheetfields: [
    {
      in: ['GET /Timesheet'],
      words: 'With the fields of timesheets, by its name. Clients send it; nobody has recorded what it does.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includetimetaken: [{ in: ticketLists, words: 'With the time that was spent.', does: 'shows', field: 'timetaken' }],
  includetoplevel: [
    { in: ticketLists, words: 'With the top level above the client.', does: 'shows', field: 'top_level_name' },
  ],
  includetranslations: [
    { in: ['GET /Actions'], words: 'With the number of translations.', does: 'shows', field: 'translations' },
  ],
  includetwitterfields: [
    {
      in: ['GET /Actions'],
      words: 'With the fields that come from Twitter.',
      does: 'shows',
      field: 'twitter_user_name',
    },
  ],
  includeunassigned: [
    { in: ['GET /Agent'], words: 'With the agent named Unassigned, who stands for no agent.', does: 'filters' },
  ],
  includeuser: [
    { in: ['GET /Asset'], words: 'With the user of each asset.', does: 'shows' },
    {
      in: ['POST /Tickets'],
      words: 'With `false`, a response without the user, by its name. Clients send it, for short responses.',
      does: 'shows',
      basis: 'used',
    },
  ],
  includeusersassets: [{ in: ['GET /Users/{id}'], words: 'With the assets of the user.', does: 'shows' }],
  includevalues: [
    { in: ['GET /FieldInfo'], words: 'With the values that each field offers.', does: 'shows', basis: 'convention' },
  ],
  includeviewing: [{ in: ticketLists, words: 'With the agents who are looking at each ticket now.', does: 'shows' }],
  includeworkflowstage: [
    { in: ticketLists, words: 'With the stage that the workflow has reached.', does: 'shows', field: 'workflow_stage' },
  ],
  includeworkflowstagenumber: [
    {
      in: ticketLists,
      words: 'With the number of the stage that the workflow has reached.',
      does: 'shows',
      field: 'workflow_stage_number',
    },
  ],
  includuserdepartments: [
    {
      in: ticketLists,
      words: 'With the departments of the user.',
      does: 'shows',
      field: 'userdepartments',
      basis: 'convention',
    },
  ],
  inclusive_end: [
    { in: ['GET /Holiday'], words: 'With holidays that go on after `end_date`.', does: 'filters', basis: 'convention' },
  ],
  inclusive_start: [
    {
      in: ['GET /Holiday'],
      words: 'With holidays that began before `start_date`.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  inlcludeopenchildcount: [
    {
      in: ticketLists,
      words: "With the number of open child tickets. The misspelt name is Halo's.",
      does: 'shows',
      field: 'child_count_open',
    },
  ],
  instance_id: [
    {
      in: ['GET /ConfigCommit'],
      words: 'Only commits of the instance with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  integration_id: [
    {
      in: ['GET /CustomIntegrationMethod'],
      words: 'Only methods of the integration with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  integration_tenantids: [
    {
      in: ['GET /Client', 'GET /Asset'],
      words: 'Only the records of one of these tenants of an integration: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  integration_type: [
    {
      in: ['GET /Asset'],
      words:
        'Only assets that came from this integration: `addigy`, `aterarmm`, `connectwiseautomate`, `datto`, `domotz`, `liongard`, `ninjarmm`, `passportal`, `snow` or `syncromsp`.',
      does: 'filters',
    },
    { in: userLists, words: 'Only users that came from this integration: `okta` or `azure`.', does: 'filters' },
    { in: ['GET /Agent'], words: 'Only agents that came from this integration: `okta`.', does: 'filters' },
    {
      in: ['GET /Client'],
      words: 'Only clients that came from this integration.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  intraticketonly: [
    {
      in: ['GET /Actions'],
      words: "Only actions that belong to the ticket itself, by its name: Halo's own sentence about it breaks off.",
      does: 'filters',
    },
  ],
  inventory_number: [
    {
      in: ['GET /Asset'],
      words: 'Only assets with this inventory number, the asset tag.',
      does: 'filters',
      field: 'inventory_number',
      basis: 'convention',
    },
  ],
  invlucebranch: [
    {
      in: ticketLists,
      words: "With the branch. The misspelt name is Halo's.",
      does: 'shows',
      field: 'branch_name',
      basis: 'convention',
    },
  ],
  invoice_id: [
    {
      in: ['GET /InvoiceChange', 'GET /InvoicePayment'],
      words: 'Only the records of the invoice with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  invoiceablelines: [
    {
      in: ['GET /SalesOrder/{id}', 'GET /PurchaseOrder/{id}'],
      words: 'Only the lines from which an invoice can be made.',
      does: 'shows',
      field: 'lines',
      basis: 'convention',
    },
  ],
  invoicedateend: [
    {
      in: ['GET /Invoice'],
      words: 'Only invoices dated up to this date-time.',
      does: 'filters',
      takes: 'date',
      field: 'invoice_date',
      basis: 'recorded',
    },
    {
      in: ['GET /RecurringInvoice'],
      words: 'Only invoices dated up to this date-time.',
      does: 'filters',
      takes: 'date',
      field: 'invoice_date',
      basis: 'convention',
    },
  ],
  invoicedatestart: [
    {
      in: ['GET /Invoice'],
      words: 'Only invoices dated from this date-time on.',
      does: 'filters',
      takes: 'date',
      field: 'invoice_date',
      basis: 'recorded',
    },
    {
      in: ['GET /RecurringInvoice'],
      words: 'Only invoices dated from this date-time on.',
      does: 'filters',
      takes: 'date',
      field: 'invoice_date',
      basis: 'convention',
    },
  ],
  ischildnotes: [{ in: ['GET /Actions'], words: 'Only actions of child tickets.', does: 'filters' }],
  isjira: [
    { in: ['GET /Client'], words: 'Only clients that are linked with Jira.', does: 'filters', basis: 'convention' },
  ],
  ismilestone: [{ in: ticketLists, words: 'Only tickets that are milestones.', does: 'filters', basis: 'convention' }],
  isorion: [
    { in: ticketLists, words: 'With the fields of the integration with Orion.', does: 'shows', field: 'orionalert' },
  ],
  isquicktimedropdown: [
    { in: ['GET /TicketType'], words: 'Only ticket types that Quick Time offers.', does: 'filters' },
  ],
  isquicktimesearch: [{ in: ticketLists, words: 'Only tickets for Quick Time.', does: 'filters' }],
  isrecurringchild: [
    { in: ['GET /Appointment'], words: 'Only appointments that a recurring one has made.', does: 'filters' },
  ],
  isrecurringmaster: [
    { in: ['GET /Appointment'], words: 'Only appointments that are the master of recurring ones.', does: 'filters' },
  ],
  isrelatednotes: [{ in: ['GET /Actions'], words: 'Only actions of related tickets.', does: 'filters' }],
  isscom: [
    { in: ticketLists, words: 'With the fields of the integration with SCOM.', does: 'shows', field: 'scomalertid' },
  ],
  issentinel: [
    { in: ['GET /Client'], words: 'Only clients that are linked with Microsoft Sentinel.', does: 'filters' },
  ],
  isservicenow: [
    {
      in: ['GET /Client'],
      words: 'Only clients that are linked with ServiceNow.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  isteams: [
    { in: ticketLists, words: 'Only tickets for Microsoft Teams.', does: 'filters' },
    { in: ticketRecords, words: 'Only a ticket for Microsoft Teams.', does: 'filters' },
  ],
  iszapier: [{ in: ticketLists, words: 'A single ticket that you may see, as Zapier asks for one.', does: 'filters' }],
  item_id: [
    { in: ['GET /Asset'], words: 'Only assets of the item with this id.', does: 'filters', field: 'item_id' },
    { words: 'Only the records of the item with this id.', does: 'filters', basis: 'convention' },
  ],
  item_id_qty: [
    {
      in: ['GET /Site'],
      words: 'Id of an item: sites come with how much of it they have in stock.',
      does: 'shows',
      field: 'item_quantity_in_stock',
    },
  ],
  item_salesorder_id: [
    { in: ['GET /Site'], words: 'Id of a sales order: sites come with the stock for it.', does: 'shows' },
  ],
  item_salesorder_line: [
    { in: ['GET /Site'], words: 'Id of a line of a sales order: sites come with the stock for it.', does: 'shows' },
  ],
  itemstock_id: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of the item stock with this id.',
      does: 'filters',
      field: 'itemstock_id',
    },
    { words: 'Only the records of the item stock with this id.', does: 'filters', basis: 'convention' },
  ],
  itemsupplierclientid: [
    {
      in: ['GET /Item'],
      words: 'Only items that the supplier offers to the client with this id.',
      does: 'filters',
      field: 'itemsupplier_client_id',
    },
  ],
  itil_requesttype: [
    {
      in: ticketLists,
      words: 'Only tickets of one of these ITIL types: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'itil_requesttype_id',
    },
  ],
  itil_requesttype_id: [
    {
      in: ticketLists,
      words: 'Only tickets of the ITIL type with this id.',
      does: 'filters',
      field: 'itil_requesttype_id',
    },
  ],
  itil_ticket_type: [
    {
      in: ['GET /Service', 'GET /ServiceCategory'],
      words: 'Only records for the ITIL type with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  itil_type: [
    {
      in: ['GET /TicketType'],
      words: 'Only ticket types of the ITIL type with this id.',
      does: 'filters',
      field: 'itilrequesttype',
    },
    { in: ['GET /Template'], words: 'Only templates of the ITIL type with this id.', does: 'filters' },
  ],
  kanbanviewontheagentapp: [
    { in: ticketLists, words: "With what the Kanban board of the agents' application shows.", does: 'shows' },
  ],
  kanbanviewontheportal: [{ in: ticketLists, words: 'With what the Kanban board of the portal shows.', does: 'shows' }],
  kashflowtenantid: [
    {
      in: ['GET /Item'],
      words: 'Only items of the KashFlow tenant with this id.',
      does: 'filters',
      field: 'kashflow_tenant_id',
    },
    {
      in: ['GET /Supplier', 'GET /Tax'],
      words: 'Only records of the KashFlow tenant with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  kb_id: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of the article with this id in the knowledge base.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  key: [{ in: ['GET /KBArticle'], words: 'Only the article with this key.', does: 'filters' }],
  language_code: [
    { in: ['GET /KBArticle'], words: 'Only articles in this language.', does: 'filters', basis: 'convention' },
  ],
  lastupdatefromdate: [
    {
      in: ['GET /Tickets'],
      words: 'Only tickets changed at this date-time or later.',
      does: 'filters',
      takes: 'date',
      field: 'last_update',
      basis: 'used',
    },
    {
      in: ['GET /Opportunities', 'GET /Projects'],
      words: 'Only tickets changed at this date-time or later.',
      does: 'filters',
      takes: 'date',
      field: 'last_update',
      basis: 'convention',
    },
    {
      in: ['GET /Client', 'GET /Site', 'GET /Users'],
      words: 'Only records changed at this date-time or later. Halo once explained it as a field to show.',
      does: 'filters',
      takes: 'date',
      basis: 'used',
    },
    {
      in: ['GET /Asset', 'GET /EmailAddressBook'],
      words: 'Only records changed at this date-time or later. Halo once explained it as a field to show.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  lastupdatetodate: [
    {
      in: ['GET /Tickets'],
      words: 'Only tickets changed at this date-time or earlier.',
      does: 'filters',
      takes: 'date',
      field: 'last_update',
      basis: 'used',
    },
    {
      in: ['GET /Opportunities', 'GET /Projects'],
      words: 'Only tickets changed at this date-time or earlier.',
      does: 'filters',
      takes: 'date',
      field: 'last_update',
      basis: 'convention',
    },
    {
      in: ['GET /Client', 'GET /Site', 'GET /Users'],
      words: 'Only records changed at this date-time or earlier. Halo once explained it as a field to show.',
      does: 'filters',
      takes: 'date',
      basis: 'used',
    },
    {
      in: ['GET /Asset', 'GET /EmailAddressBook'],
      words: 'Only records changed at this date-time or earlier. Halo once explained it as a field to show.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  licence_id: [
    { in: ['GET /Asset'], words: 'Only assets that use the licence with this id.', does: 'filters' },
    { words: 'Only the records of the licence with this id.', does: 'filters', basis: 'convention' },
  ],
  line_id: [
    {
      in: ['GET /InvoiceChange'],
      words: 'Only changes of the line with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  linemanagedonly: [
    { in: ['GET /Agent'], words: 'Only agents who have a line manager.', does: 'filters', field: 'linemanager' },
  ],
  linked_to_ticket: [
    { in: ['GET /Asset'], words: 'Only assets that are linked to a ticket.', does: 'filters', basis: 'convention' },
  ],
  linked_to_user_id: [
    {
      in: userLists,
      words: 'Only users that are linked to the user with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  linkedto_id: [
    { in: ['GET /Asset'], words: 'Only assets that are linked to the asset with this id.', does: 'filters' },
  ],
  list_id: [{ in: ticketLists, words: 'Only tickets on the list with this id.', does: 'filters' }],
  listagentuserfirst: [{ in: userLists, words: 'Puts users who are agents too before the others.', does: 'sorts' }],
  loadreport: [
    {
      in: ['GET /Report/{id}'],
      words: 'Runs the report: the rows come in `report.rows`.',
      does: 'shows',
      basis: 'recorded',
    },
    {
      in: ['GET /ReportRepository/{id}'],
      words: 'Runs the report: the rows come in `report.rows`.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  lookupid: [
    { in: ['GET /Lookup'], words: 'Only values of the lookup with this id.', does: 'filters', basis: 'recorded' },
  ],
  mailbox_id: [{ words: 'Only the records of the mailbox with this id.', does: 'filters', basis: 'convention' }],
  memberonly: [{ in: ['GET /Team'], words: 'Only teams that you are a member of.', does: 'filters' }],
  messagegroup: [
    {
      in: ['GET /EmailTemplate'],
      words: 'Only templates of the message group with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  milestone_id: [{ words: 'Only the records of the milestone with this id.', does: 'filters', basis: 'convention' }],
  mine: [
    { in: ['GET /Asset'], words: 'Only your own assets.', does: 'filters' },
    { in: ticketLists, words: 'Only your own tickets.', does: 'filters' },
    { in: ['GET /TicketApproval'], words: 'Only your own approvals.', does: 'filters', basis: 'convention' },
  ],
  module_id: [
    {
      in: ['GET /ExternalLink', 'GET /IntegrationError', 'GET /IntegrationRequest', 'GET /IntegratorLog'],
      words: 'Only the records of the module with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  monitoredonly: [
    { in: ['GET /Service'], words: 'Only services that are monitored.', does: 'filters', basis: 'convention' },
  ],
  mostrecent: [
    {
      in: ['GET /Actions/{id}'],
      words: 'The latest action of the ticket, instead of the one with the id.',
      does: 'changes',
    },
  ],
  my_approvals: [
    { in: ['GET /PurchaseOrder'], words: 'Only purchase orders that wait for your own approval.', does: 'filters' },
    { words: 'Only records that wait for your own approval.', does: 'filters', basis: 'convention' },
  ],
  myallcustomers: [
    { in: userLists, words: 'Only users of all clients that are yours.', does: 'filters', basis: 'convention' },
  ],
  myarea: [{ in: userLists, words: 'Only users of your own client.', does: 'filters' }],
  mydepartment: [{ in: userLists, words: 'Only users of your own department.', does: 'filters' }],
  mysite: [
    { in: ['GET /Asset'], words: 'Only assets of your own site.', does: 'filters' },
    { in: userLists, words: 'Only users of your own site.', does: 'filters' },
  ],
  mysitecontact: [{ in: userLists, words: 'Only users who belong to the contact of your own site.', does: 'filters' }],
  myteamsonly: [{ in: ['GET /Team'], words: 'Only teams that you belong to.', does: 'filters' }],
  mytoplevel: [{ in: userLists, words: 'Only users of your own top level.', does: 'filters' }],
  needsconsigning: [
    {
      in: ['GET /SalesOrder'],
      words: 'Only sales orders with something left to consign.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  needsinvoicing: [
    {
      in: ['GET /SalesOrder'],
      words: 'Only sales orders with something left to invoice.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  needsordering: [
    {
      in: ['GET /SalesOrder'],
      words: 'Only sales orders with something left to order.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  needsprocessing: [
    {
      in: ['GET /Quotation'],
      words: 'Only quotations that have yet to be processed.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  needsreview: [
    {
      in: ['GET /KBArticle'],
      words: 'Only articles whose date for the next review has passed.',
      does: 'filters',
      field: 'next_review_date',
    },
  ],
  newer_than_id: [
    {
      in: ['GET /Notifications', 'GET /Feed'],
      words: 'Only records that came after the one with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  nocache: [
    {
      in: ticketRecords,
      words: "Decides about the server's cache; by its name, `true` reads the ticket anew.",
      does: 'changes',
    },
  ],
  nochargeonly: [
    { in: ticketLists, words: 'Only tickets that are not charged.', does: 'filters', basis: 'convention' },
  ],
  noicon: [{ in: ['GET /Asset'], words: 'Without the icon of each asset.', does: 'shows', field: 'icon' }],
  nonsystem: [{ in: ['GET /Actions/{id}'], words: 'Only actions that Halo did not do by itself.', does: 'filters' }],
  note_html: [
    {
      in: ['GET /Actions'],
      words: 'With the note of each action as HTML, by its name. Clients send it; nobody has recorded what it does.',
      does: 'shows',
      field: 'note_html',
      basis: 'used',
    },
  ],
  notime: [
    {
      in: ticketLists,
      words: 'Only tickets on which no time was spent.',
      does: 'filters',
      field: 'timetaken',
      basis: 'convention',
    },
  ],
  notpostedonly: [
    { in: invoiceLists, words: 'Only invoices that are not yet posted.', does: 'filters', field: 'posted' },
  ],
  older_than_id: [
    {
      in: ['GET /Notifications', 'GET /Feed'],
      words: 'Only records that came before the one with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  one_attachment_id: [
    {
      in: ['GET /Attachment'],
      words: 'Only the attachment with this id.',
      does: 'filters',
      field: 'id',
      basis: 'convention',
    },
  ],
  onholdonly: [
    {
      in: ['GET /Address'],
      words: 'Only tickets whose SLA is on hold, as Halo explains it; its effect on addresses is unknown.',
      does: 'filters',
    },
  ],
  onlinestatuses: [
    {
      in: ['GET /Agent'],
      words: 'Only agents with one of these online statuses: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'onlinestatus',
    },
  ],
  onlytime: [
    {
      in: ticketLists,
      words: 'Only tickets on which time was spent.',
      does: 'filters',
      field: 'timetaken',
      basis: 'convention',
    },
  ],
  open: [
    { in: ['GET /PurchaseOrder'], words: 'Only purchase orders that are open.', does: 'filters' },
    {
      in: ['GET /SalesOrder', 'GET /Quotation'],
      words: 'Only records that are open.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  open_only: [{ in: ticketLists, words: 'Only open tickets.', does: 'filters' }],
  openedafter: [
    {
      in: ['GET /Address'],
      words: 'Only tickets opened in the last 30 days, as Halo explains it; its effect on addresses is unknown.',
      does: 'filters',
    },
  ],
  opp_id: [
    { in: userLists, words: 'Only users who take part in the opportunity with this id.', does: 'filters' },
    { in: ['GET /Users/{id}'], words: 'Only a user who takes part in the opportunity with this id.', does: 'filters' },
  ],
  order: [{ words: 'Name of the field to sort by.', does: 'sorts' }],
  order2: [{ words: 'Name of the second field to sort by.', does: 'sorts' }],
  order3: [{ words: 'Name of the third field to sort by.', does: 'sorts' }],
  order4: [{ words: 'Name of the fourth field to sort by.', does: 'sorts' }],
  order5: [{ words: 'Name of the fifth field to sort by.', does: 'sorts' }],
  orderbyseq: [{ in: ['GET /Team'], words: 'Sorts teams by their sequence number.', does: 'sorts', field: 'sequence' }],
  orderdesc: [{ words: 'Sorts `order` from the highest to the lowest.', does: 'sorts' }],
  orderdesc2: [{ words: 'Sorts `order2` from the highest to the lowest.', does: 'sorts' }],
  orderdesc3: [{ words: 'Sorts `order3` from the highest to the lowest.', does: 'sorts' }],
  orderdesc4: [{ words: 'Sorts `order4` from the highest to the lowest.', does: 'sorts' }],
  orderdesc5: [{ words: 'Sorts `order5` from the highest to the lowest.', does: 'sorts' }],
  organisation_id: [
    { in: userLists, words: 'Only users of the organisation with this id.', does: 'filters' },
    { in: ['GET /KBArticle'], words: 'Only articles of the organisation with this id.', does: 'filters' },
    {
      in: ['GET /FAQLists', 'GET /Mailbox'],
      words: 'Only the records of the organisation with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  orion_type: [{ in: ticketLists, words: 'Only tickets with this type of Orion.', does: 'filters' }],
  outbound_only: [
    { in: ['GET /IntegrationRequest'], words: 'Only requests that went out.', does: 'filters', basis: 'convention' },
  ],
  outcome_id: [
    {
      in: ['GET /Lookup', 'GET /Status', 'GET /Team', 'GET /TicketType'],
      words: 'Only the records of the outcome with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  outgoing_id: [
    {
      in: ['GET /OutgoingAttempt'],
      words: 'Only attempts to send the message with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  overrideclientid: [
    {
      in: ['GET /Address'],
      words: 'Id of the client whose tickets count, as Halo explains it; its effect on addresses is unknown.',
      does: 'changes',
    },
  ],
  overrideenddate: [
    {
      in: ['GET /IntegrationData/Get/ExchangeCalendars'],
      words: 'End of the span of time, instead of the usual one.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  overridesiteid: [
    {
      in: ['GET /Address'],
      words: 'Id of the site whose tickets count, as Halo explains it; its effect on addresses is unknown.',
      does: 'changes',
    },
  ],
  overridestartdate: [
    {
      in: ['GET /IntegrationData/Get/ExchangeCalendars'],
      words: 'Start of the span of time, instead of the usual one.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  overrideuserid: [
    {
      in: ['GET /Address'],
      words: 'Id of the user whose tickets count, as Halo explains it; its effect on addresses is unknown.',
      does: 'changes',
    },
  ],
  page_no: [
    { in: ['GET /incomingemail'], words: 'No effect: the server sends all e-mails.', does: 'pages', basis: 'recorded' },
    { in: ['GET /ConfigCommit'], words: 'No effect: the server sends all records.', does: 'pages', basis: 'recorded' },
    { words: 'Number of the page, from 1; counts when `pageinate` is true.', does: 'pages', basis: 'recorded' },
  ],
  page_size: [
    {
      in: ['GET /Asset'],
      words: `Assets on a page; the server sends at most ${lists['GET /Asset']?.pageCap?.value}, whatever is asked for. Counts when \`pageinate\` is true.`,
      does: 'pages',
      basis: 'recorded',
    },
    { in: ['GET /incomingemail'], words: 'No effect: the server sends all e-mails.', does: 'pages', basis: 'recorded' },
    { in: ['GET /ConfigCommit'], words: 'No effect: the server sends all records.', does: 'pages', basis: 'recorded' },
    {
      words: `Records on a page; the server sends at most ${listDefaults.pageCap.value}, whatever is asked for. Counts when \`pageinate\` is true.`,
      does: 'pages',
      basis: 'recorded',
    },
  ],
  pageinate: [
    { in: ['GET /incomingemail'], words: 'No effect: the server sends all e-mails.', does: 'pages', basis: 'recorded' },
    { in: ['GET /ConfigCommit'], words: 'No effect: the server sends all records.', does: 'pages', basis: 'recorded' },
    { words: 'Page by page: `page_size` and `page_no` must be sent with it.', does: 'pages', basis: 'recorded' },
  ],
  parent_id: [
    { in: ticketLists, words: 'Only child tickets of the ticket with this id.', does: 'filters', field: 'parent_id' },
    {
      in: ['GET /FAQLists'],
      words: 'Only the records of the parent with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  parent_service_category_id: [
    {
      in: ['GET /Service'],
      words: 'Only services below the service category with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  parent_template_id: [
    { in: ['GET /Template'], words: 'Only templates below the template with this id.', does: 'filters' },
  ],
  paymentstatuses: [
    {
      in: ['GET /Invoice'],
      words: 'Only invoices with one of these payment statuses: numbers separated by commas: `0,-1`.',
      does: 'filters',
      takes: 'ids',
      field: 'paymentstatus',
      basis: 'recorded',
    },
    {
      in: ['GET /RecurringInvoice'],
      words: 'Only invoices with one of these payment statuses: numbers separated by commas: `0,-1`.',
      does: 'filters',
      takes: 'ids',
      field: 'paymentstatus',
      basis: 'convention',
    },
  ],
  pending_review: [{ in: ticketLists, words: 'Only tickets that wait for a review.', does: 'filters' }],
  penultimate: [
    {
      in: ['GET /Actions/{id}'],
      words: 'The action before the latest one, by its name; Halo explains it as all but the latest.',
      does: 'changes',
    },
  ],
  per_action: [{ in: ticketLists, words: 'Calculates what is billed for each action by itself.', does: 'changes' }],
  po_status: [
    {
      in: ['GET /PurchaseOrder'],
      words: 'Only purchase orders with one of these statuses: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'status',
    },
  ],
  postcode: [
    { in: ['GET /Address'], words: 'Only addresses with this postcode.', does: 'filters', basis: 'convention' },
  ],
  postedonly: [
    { in: invoiceLists, words: 'Only invoices that have already been posted.', does: 'filters', field: 'posted' },
  ],
  prepayorcontractonly: [
    {
      in: ticketLists,
      words: 'Only tickets that are paid in advance or by a contract.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  previously_selected: [
    { in: ['GET /Asset'], words: 'With the date of the latest ticket that each asset was linked to.', does: 'shows' },
  ],
  previously_selected_client_id: [
    {
      in: ['GET /Asset'],
      words: 'For `previously_selected`: only tickets of the client with this id count.',
      does: 'filters',
    },
  ],
  previously_selected_site_id: [
    {
      in: ['GET /Asset'],
      words: 'For `previously_selected`: only tickets of the site with this id count.',
      does: 'filters',
    },
  ],
  previously_selected_user_id: [
    {
      in: ['GET /Asset'],
      words: 'For `previously_selected`: only tickets of the user with this id count.',
      does: 'filters',
    },
  ],
  priority: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these priorities: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'priority_id',
    },
  ],
  processed: [
    {
      in: ['GET /Quotation'],
      words: 'Only quotations that have been processed.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  product: [
    {
      in: ticketLists,
      words: 'Only tickets about one of these products: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'product_id',
    },
  ],
  product_id: [
    {
      in: [
        'GET /IntegrationFieldMapping',
        'GET /ProductBranch',
        'GET /ProductComponent',
        'GET /Release',
        'GET /Roadmap',
        'GET /VersionInfo',
      ],
      words: 'Only the records of the product with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  products: [
    {
      in: ['GET /Tickets'],
      words:
        'Only tickets about these products, by its name; `product` is the documented parameter. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'ids',
      basis: 'used',
    },
  ],
  project_ids: [
    {
      in: ticketLists,
      words: 'Only tickets of one of these projects: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  purchaseorder_id: [
    {
      in: ['GET /Invoice', 'GET /RecurringInvoice'],
      words: 'Only the records of the purchase order with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  qbitemsonly: [{ in: ['GET /Item'], words: 'Only items that come from QuickBooks.', does: 'filters' }],
  qbocompanyid: [
    {
      in: ['GET /Item'],
      words: 'Only items of the QuickBooks Online company with this id.',
      does: 'filters',
      field: 'qbo_company_id',
    },
  ],
  qualifications: [
    {
      in: ['GET /Agent'],
      words: 'Only agents with one of these qualifications, separated by commas.',
      does: 'filters',
      field: 'qualifications',
    },
  ],
  quickbooks_id: [
    { in: invoiceLists, words: 'Only the invoice with this id in QuickBooks.', does: 'filters', basis: 'convention' },
  ],
  quote_status: [
    {
      in: invoiceLists,
      words: 'Only invoices of quotations with one of these statuses: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
    {
      in: ['GET /SalesOrder', 'GET /Quotation'],
      words: 'Only records of quotations with one of these statuses: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  ready_for_invoicing: [
    { in: ticketLists, words: 'Only tickets from which an invoice can be made now.', does: 'filters' },
    { in: invoiceLists, words: 'Only invoices that are ready to be made.', does: 'filters' },
    {
      in: ['GET /SalesOrder', 'GET /ClientPrepay'],
      words: 'Only records from which an invoice can be made now.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  reassign: [
    {
      in: ['GET /Agent'],
      words: 'Only agents who may hand tickets to agents of teams that they are not a member of.',
      does: 'filters',
    },
  ],
  receivablelines: [
    { in: ['GET /PurchaseOrder/{id}'], words: 'Only the lines that can be consigned.', does: 'shows', field: 'lines' },
  ],
  recurringinvoice_id: [
    {
      in: invoiceLists,
      words: 'Only invoices that the recurring invoice with this id made.',
      does: 'filters',
      field: 'recurring_invoice_id',
    },
  ],
  recurringinvoice_line_id: [
    {
      in: ['GET /MeterReading'],
      words: 'Only readings for the line of a recurring invoice with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  recurringmasterid: [
    {
      in: ['GET /Appointment'],
      words: 'Only the master appointment with this id.',
      does: 'filters',
      field: 'recurring_master_id',
    },
  ],
  recurringonly: [
    {
      in: ['GET /Item'],
      words: 'Only recurring items.',
      does: 'filters',
      field: 'isrecurringitem',
      basis: 'convention',
    },
  ],
  related_asset_id: [
    { in: ['GET /Feed'], words: 'Only entries about the asset with this id.', does: 'filters', basis: 'convention' },
  ],
  related_client_id: [
    { in: ['GET /Feed'], words: 'Only entries about the client with this id.', does: 'filters', basis: 'convention' },
  ],
  related_id: [{ in: ticketLists, words: 'Only tickets related to the ticket with this id.', does: 'filters' }],
  related_site_id: [
    { in: ['GET /Feed'], words: 'Only entries about the site with this id.', does: 'filters', basis: 'convention' },
  ],
  related_to: [
    { in: ['GET /KBArticle'], words: 'Only articles related to the article with this id.', does: 'filters' },
  ],
  related_to_ticket: [
    { in: ['GET /KBArticle'], words: 'Only articles related to the ticket with this id.', does: 'filters' },
  ],
  related_user_id: [
    { in: ['GET /Feed'], words: 'Only entries about the user with this id.', does: 'filters', basis: 'convention' },
  ],
  release_id: [
    { in: ticketLists, words: 'Only tickets of the release with this id.', does: 'filters', field: 'release_id' },
  ],
  remoteagents: [
    {
      in: ['GET /Agent'],
      words:
        'Only agents whom you may invite to a remote session: all, or you alone when `rlmiallowothertechinvites` is false.',
      does: 'filters',
    },
  ],
  remoteagenttype: [
    {
      in: ['GET /Agent'],
      words: 'Product of the remote session, when `remoteagents` is true: `beyondtrust` or `logmein`.',
      does: 'filters',
    },
  ],
  report_id: [{ in: ['GET /Template'], words: 'Only templates for the report with this id.', does: 'filters' }],
  reportgroup_id: [
    {
      in: ['GET /Report'],
      words: 'Only reports of the report group with this id; `0` for all groups.',
      does: 'filters',
      basis: 'recorded',
    },
    {
      in: ['GET /ReportRepository'],
      words: 'Only reports of the report group with this id; `0` for all groups.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  reportingperiod: [
    {
      in: ['GET /Report/{id}', 'GET /ReportRepository/{id}'],
      words: 'Period that the report covers, a number.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  reportingperiodenddate: [
    {
      in: ['GET /Report/{id}', 'GET /ReportRepository/{id}'],
      words: 'End of the period that the report covers.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  reportingperiodstartdate: [
    {
      in: ['GET /Report/{id}', 'GET /ReportRepository/{id}'],
      words: 'Start of the period that the report covers.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  requesttype: [
    {
      in: ticketLists,
      words: 'Only tickets of one of these ticket types: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'tickettype_id',
    },
  ],
  requesttype_id: [
    {
      in: ticketLists,
      words: 'Only tickets of the ticket type with this id. The name `tickettype_id` has no effect here.',
      does: 'filters',
      field: 'tickettype_id',
    },
  ],
  requesttypegroup: [
    {
      in: ticketLists,
      words: 'Only tickets whose type is in one of these groups: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  returnall: [
    {
      words: 'With several records in the request: all of them come back as an array, instead of the last one alone.',
      does: 'shows',
      basis: 'used',
    },
  ],
  reviewrequired: [
    {
      in: invoiceLists,
      words: 'Only invoices that need a review.',
      does: 'filters',
      field: 'reviewrequired',
      basis: 'convention',
    },
  ],
  rinvoice_type: [
    { in: invoiceLists, words: 'Only invoices of this kind: `contracts`, `invoices` or `both`.', does: 'filters' },
  ],
  role: [
    { in: ['GET /Agent'], words: 'Only agents with the role of this id, sent as text.', does: 'filters' },
    { in: userLists, words: 'Only users with the role of this id.', does: 'filters', basis: 'convention' },
  ],
  salesorder_id: [
    { in: ['GET /Asset'], words: 'Only assets of the sales order with this id.', does: 'filters' },
    {
      in: invoiceLists,
      words: 'Only invoices of the sales order with this id.',
      does: 'filters',
      field: 'salesorder_id',
    },
    {
      in: ['GET /PurchaseOrder'],
      words: 'Only purchase orders for the sales order with this id.',
      does: 'filters',
      field: 'salesorder_id',
    },
  ],
  salesorder_line: [
    { in: ['GET /Asset'], words: 'Only assets of the line of a sales order with this id.', does: 'filters' },
  ],
  script_id: [
    {
      in: ['GET /PowerShellScriptCriteria', 'GET /PowerShellScriptProcessing'],
      words: 'Only the records of the script with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  search: [
    {
      in: ['GET /Client'],
      words: 'No effect on a live server: all clients come. `advanced_search` finds clients by name.',
      does: 'filters',
      basis: 'recorded',
    },
    {
      in: ['GET /Agent'],
      words: 'Only agents in whose name, e-mail address or telephone number this text occurs.',
      does: 'filters',
    },
    {
      in: [
        'GET /Appointment',
        'GET /Site',
        ...userLists,
        'GET /SupplierContract',
        'GET /Asset',
        ...ticketLists,
        ...invoiceLists,
        'GET /Item',
        'GET /KBArticle',
        'GET /Template',
        'GET /PurchaseOrder',
      ],
      words: 'Only records in which this text occurs.',
      does: 'filters',
    },
    {
      in: ['GET /AssetGroup', 'GET /AssetType', 'GET /Roles'],
      words: 'Only records in which this text occurs, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: [
        'GET /AssetChange',
        'GET /ClientContract',
        'GET /ClientPrepay',
        'GET /ConfigCommit',
        'GET /ExternalLink',
        'GET /InvoiceChange',
        'GET /InvoicePayment',
        'GET /ItemStockHistory',
        'GET /LicenceChange',
        'GET /Quotation',
        'GET /Release',
        'GET /RemoteSession',
        'GET /Report',
        'GET /ReportRepository',
        'GET /SalesOrder',
        'GET /Search',
        'GET /Service',
        'GET /SoftwareLicence',
        'GET /Supplier',
        'GET /TopLevel',
      ],
      words: 'Only records in which this text occurs.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  search_details: [
    { in: ticketLists, words: 'Only tickets in whose details this text occurs.', does: 'filters', field: 'details' },
  ],
  search_id: [{ in: ticketLists, words: 'Only tickets whose id contains this text.', does: 'filters', field: 'id' }],
  search_inventory_number: [
    {
      in: ticketLists,
      words: 'Only tickets about an asset whose tag contains this text.',
      does: 'filters',
      field: 'inventory_number',
    },
  ],
  search_inventory_number_only: [
    {
      in: ['GET /Asset'],
      words: 'Looks for the text of `search` in the inventory number alone.',
      does: 'filters',
      field: 'inventory_number',
    },
  ],
  search_name_only: [
    {
      in: ['GET /Client'],
      words: 'Only clients in whose name this text occurs.',
      does: 'filters',
      field: 'name',
      basis: 'convention',
    },
  ],
  search_oppcompanyname: [
    {
      in: ticketLists,
      words: 'Only opportunities whose company name contains this text.',
      does: 'filters',
      field: 'oppcompanyname',
    },
  ],
  search_oppcontactname: [
    {
      in: ticketLists,
      words: 'Only opportunities whose contact name contains this text.',
      does: 'filters',
      field: 'oppcontactname',
    },
  ],
  search_oppemailaddress: [
    {
      in: ticketLists,
      words: 'Only opportunities whose e-mail address contains this text.',
      does: 'filters',
      field: 'oppemailaddress',
    },
  ],
  search_phonenumbers: [
    { in: userLists, words: 'Looks for the text of `search` in telephone numbers too.', does: 'filters' },
  ],
  search_release1: [
    {
      in: ticketLists,
      words: 'Only tickets whose release 1 contains this text.',
      does: 'filters',
      field: 'release_name',
    },
  ],
  search_release2: [
    {
      in: ticketLists,
      words: 'Only tickets whose release 2 contains this text.',
      does: 'filters',
      field: 'release2_name',
    },
  ],
  search_release3: [
    {
      in: ticketLists,
      words: 'Only tickets whose release 3 contains this text.',
      does: 'filters',
      field: 'release3_name',
    },
  ],
  search_releasenote: [
    {
      in: ticketLists,
      words: 'Only tickets in whose release note this text occurs.',
      does: 'filters',
      field: 'release_note',
    },
  ],
  search_reportedby: [
    {
      in: ticketLists,
      words: 'Only tickets whose reporter (`reportedby`) contains this text.',
      does: 'filters',
      field: 'reportedby',
    },
  ],
  search_summary: [
    { in: ticketLists, words: 'Only tickets in whose summary this text occurs.', does: 'filters', field: 'summary' },
  ],
  search_supplier_reference: [
    {
      in: ticketLists,
      words: 'Only tickets whose reference of the supplier contains this text.',
      does: 'filters',
      field: 'supplier_reference',
    },
  ],
  search_user_name: [
    {
      in: ticketLists,
      words: 'Only tickets of users whose name contains this text.',
      does: 'filters',
      field: 'user_name',
    },
  ],
  search_version: [
    {
      in: ticketLists,
      words: 'Only tickets about a version of software whose name contains this text.',
      does: 'filters',
    },
  ],
  searchactions: [{ in: ticketLists, words: 'Looks for the text of `search` in the actions too.', does: 'filters' }],
  searchthisticketid: [{ in: ticketLists, words: 'Only the ticket with this id.', does: 'filters', field: 'id' }],
  searchtickets: [
    { in: ['GET /TicketType'], words: 'Only ticket types of tickets that fit this text.', does: 'filters' },
  ],
  selectedteam: [
    {
      in: ['GET /Timesheet'],
      words: 'Only timesheets of this team, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
  ],
  selectedtypes: [
    {
      in: ['GET /Timesheet'],
      words:
        'Only entries of these types, separated by commas, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'ids',
      basis: 'used',
    },
  ],
  sent_status: [
    {
      in: invoiceLists,
      words: 'Only invoices with this status of sending, a number.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  sentinelid: [{ in: ['GET /Client'], words: 'Only the client with this id in Microsoft Sentinel.', does: 'filters' }],
  service_category_id: [
    {
      in: ['GET /Service', 'GET /ServiceRestriction'],
      words: 'Only the records of the service category with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  service_category_ids: [
    {
      in: ['GET /Service'],
      words: 'Only services in one of these categories: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  service_id: [
    { in: ['GET /Asset'], words: 'Only assets of the service with this id.', does: 'filters', field: 'service_id' },
    { in: ticketLists, words: 'Only tickets about the service with this id.', does: 'filters' },
    {
      in: ['GET /Category', 'GET /ServiceRequestDetails', 'GET /ServiceRestriction', 'GET /ServiceStatus'],
      words: 'Only the records of the service with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  service_ids: [
    {
      in: ['GET /Asset'],
      words: 'Only assets of one of these services: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'service_id',
    },
  ],
  service_status_ids: [
    {
      in: ['GET /Service'],
      words: 'Only services with one of these statuses: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  shiftagentsonly: [
    {
      in: ['GET /Agent'],
      words: 'Only agents who work in shifts.',
      does: 'filters',
      field: 'enableshifts',
      basis: 'convention',
    },
  ],
  shiftsonly: [{ in: ['GET /Appointment'], words: 'Only shifts.', does: 'filters', basis: 'convention' }],
  show_all: [
    {
      in: ['GET /BillingTemplate'],
      words: 'All records, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: ['GET /TopLevel'],
      words: 'All top levels, also those that are hidden otherwise.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  show_not_in_stock: [
    { in: ['GET /Item'], words: 'With items that are not in stock.', does: 'filters', field: 'quantity_in_stock' },
  ],
  showall: [
    {
      in: ['GET /Appointment', 'GET /TicketType', 'GET /Team', 'GET /Template', 'GET /Agent'],
      words: 'All records, also those that permissions hide from you; for administrators.',
      does: 'filters',
    },
    {
      in: [
        'GET /AssetGroup',
        'GET /AssetType',
        'GET /Category',
        'GET /FAQLists',
        'GET /FieldGroup',
        'GET /Lookup',
        'GET /Roles',
        'GET /SLA',
        'GET /TicketArea',
        'GET /TicketRules',
        'GET /Workday',
        'GET /azureadconnection',
      ],
      words: 'All records, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: [
        'GET /CallLog',
        'GET /CannedText',
        'GET /DashboardLinks',
        'GET /DashboardLinksRepository',
        'GET /Languages',
        'GET /Mailbox',
        'GET /Notification',
        'GET /PopupNote',
        'GET /Status',
        'GET /ViewColumns',
        'GET /ViewFilter',
        'GET /ViewLists',
        'GET /DashboardLinks/{id}',
        'GET /DashboardLinksRepository/{id}',
      ],
      words: 'All records, also those that are hidden otherwise.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  showalldates: [
    {
      in: ['GET /Timesheet'],
      words: 'Days without entries too, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
  ],
  showappointments: [{ in: ['GET /Appointment'], words: 'With appointments.', does: 'filters' }],
  showchanges: [{ in: ['GET /Appointment'], words: 'With change requests.', does: 'filters' }],
  showcounts: [
    {
      in: ['GET /TicketType', 'GET /Team', 'GET /Agent'],
      words: 'With the number of tickets of each record.',
      does: 'shows',
      field: 'ticket_count',
    },
    {
      in: ['GET /Client', 'GET /FAQLists', 'GET /Status', 'GET /ViewLists', 'GET /ViewLists/{id}'],
      words: 'With the number of tickets of each record.',
      does: 'shows',
      basis: 'convention',
    },
  ],
  showcurrentagentonly: [
    {
      in: ['GET /incomingemail', 'GET /incomingemail/{id}'],
      words: 'Only e-mails of your own agent.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  showdisabled: [
    { in: ['GET /Features'], words: 'With features that are switched off.', does: 'filters', basis: 'convention' },
  ],
  showenabled: [
    { in: ['GET /Features'], words: 'With features that are switched on.', does: 'filters', basis: 'convention' },
  ],
  showhidden: [{ in: ['GET /Outcome'], words: 'With hidden outcomes.', does: 'filters', basis: 'convention' }],
  showholidays: [
    { in: ['GET /Appointment'], words: 'With holidays.', does: 'filters' },
    {
      in: ['GET /Timesheet'],
      words: 'With holidays, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    { in: ['GET /Workday'], words: 'With the holidays of each workday.', does: 'shows', basis: 'convention' },
  ],
  showinactive: [
    {
      in: ['GET /TicketType'],
      words: 'With inactive ticket types, which are hidden otherwise.',
      does: 'filters',
      basis: 'recorded',
    },
  ],
  showonroadmap: [
    {
      in: ticketLists,
      words: 'Which tickets come: `1` for those on the roadmap, `0` for all others, `0,1` for both.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  showpriorities: [{ in: ['GET /SLA'], words: 'With the priorities of each SLA.', does: 'shows', basis: 'convention' }],
  showprojects: [{ in: ['GET /Appointment'], words: 'With projects.', does: 'filters' }],
  showshifts: [{ in: ['GET /Appointment'], words: 'With shifts.', does: 'filters', basis: 'convention' }],
  showworkdays: [{ in: ['GET /SLA'], words: 'With the workday of each SLA.', does: 'shows', basis: 'convention' }],
  site: [
    {
      in: ['GET /Tickets'],
      words:
        'Only tickets of these sites, by its name; `site_id` is the documented parameter. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'ids',
      basis: 'used',
    },
  ],
  site_id: [
    {
      in: ['GET /Asset', ...ticketLists, 'GET /PurchaseOrder'],
      words: 'Only the records of the site with this id.',
      does: 'filters',
      field: 'site_id',
    },
    { in: userLists, words: 'Only users of the site with this id.', does: 'filters', field: 'site_id' },
    { in: invoiceLists, words: 'Only invoices of the site with this id.', does: 'filters', field: 'sitenumber' },
    { in: ['GET /KBArticle'], words: 'Only articles for the site with this id.', does: 'filters' },
    { in: ['GET /Users/{id}'], words: 'Only a user of the site with this id.', does: 'filters', field: 'site_id' },
    {
      in: ['GET /Report'],
      words: 'Only reports of the site with this id, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: [
        'GET /Address',
        'GET /AreaAzureTenant',
        'GET /ClientContract',
        'GET /LicenseInfo',
        'GET /PopupNote',
        'GET /Quotation',
        'GET /RemoteSession',
        'GET /SalesOrder',
        'GET /Site',
        'GET /SoftwareLicence',
      ],
      words: 'Only the records of the site with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  sitefields: [
    {
      in: ['GET /Client', 'GET /Site'],
      words: 'With these fields of the sites: ids separated by commas: `1,2`.',
      does: 'shows',
      takes: 'ids',
      field: 'site_fields',
    },
  ],
  sitepostcode: [{ in: ticketLists, words: 'With the postcode of the site.', does: 'shows', field: 'sitepostcode' }],
  sla: [
    {
      in: ticketLists,
      words: 'Only tickets under one of these SLAs: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'sla_id',
    },
  ],
  slaid: [
    {
      in: ['GET /Priority'],
      words: 'Only priorities of the SLA with this id.',
      does: 'filters',
      field: 'slaid',
      basis: 'convention',
    },
  ],
  slaonly: [{ in: ['GET /Actions'], words: 'Only actions that put the SLA on hold or took it off.', does: 'filters' }],
  snowclients: [
    { in: ['GET /Client'], words: 'Only clients that are linked with Snow.', does: 'filters', field: 'snow_id' },
  ],
  softwarelicence_id: [
    { words: 'Only the records of the software licence with this id.', does: 'filters', basis: 'convention' },
  ],
  sprint_for_tickettype_id: [
    { in: ticketLists, words: 'Only sprints for the ticket type with this id.', does: 'filters', basis: 'convention' },
  ],
  sprints: [{ in: ticketLists, words: 'Only tickets that are sprints.', does: 'filters' }],
  sprints_only: [
    {
      in: ['GET /TicketType'],
      words: 'Only ticket types for sprints.',
      does: 'filters',
      field: 'is_sprint',
      basis: 'convention',
    },
  ],
  start_date: [
    {
      in: ['GET /Appointment'],
      words: 'Only appointments that start later than this date-time.',
      does: 'filters',
      takes: 'date',
      field: 'start_date',
    },
    {
      in: invoiceLists,
      words: 'Only invoices from this date-time on, in the field that `datesearch` names.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
    {
      in: ['GET /Timesheet'],
      words: 'Only timesheets from this date-time on. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      takes: 'date',
      field: 'date',
      basis: 'used',
    },
    {
      in: ['GET /AgentCheckIn', 'GET /Holiday', 'GET /TimesheetEvent'],
      words: 'Only records from this date-time on.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
    {
      in: ['GET /AssetType/{id}'],
      words: 'Start of the span of time that bookings are read for.',
      does: 'filters',
      takes: 'date',
      basis: 'convention',
    },
  ],
  startandendset: [
    { in: ticketLists, words: 'Only projects that have both a start and an end date.', does: 'filters' },
  ],
  startdate: [
    {
      in: ['GET /Actions'],
      words: 'Only actions after this date-time.',
      does: 'filters',
      takes: 'date',
      field: 'datetime',
    },
    {
      in: ticketLists,
      words: 'Only tickets from this date-time on, in the field that `datesearch` names.',
      does: 'filters',
      takes: 'date',
    },
  ],
  startdatetime: [
    {
      in: ticketLists,
      words: 'With the date and time at which a project starts.',
      does: 'shows',
      field: 'startdatetime',
    },
  ],
  status: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these statuses: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'status_id',
    },
  ],
  status_id: [
    { in: ticketLists, words: 'Only tickets with the status of this id.', does: 'filters', field: 'status_id' },
    { words: 'Only the records of the status with this id.', does: 'filters', basis: 'convention' },
  ],
  statuses: [
    {
      in: ['GET /Appointment'],
      words: 'Only appointments with one of these statuses: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  stockbin_id: [{ words: 'Only the records of the stock bin with this id.', does: 'filters', basis: 'convention' }],
  stockbin_ids: [
    {
      in: ['GET /Asset'],
      words: 'Only assets in one of these stock bins: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  stocklocation: [
    {
      in: ['GET /Site'],
      words: 'Only sites that are one of these stock locations, separated by commas.',
      does: 'filters',
    },
  ],
  stocklocation_id: [
    { in: ['GET /Item'], words: 'Only items at the stock location with this id.', does: 'filters' },
    { words: 'Only the records of the stock location with this id.', does: 'filters', basis: 'convention' },
  ],
  submittedandagents: [
    {
      in: ticketLists,
      words: 'Only tickets that one of these agents submitted or works on: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
    },
  ],
  subscribedonly: [
    { in: ['GET /Service'], words: 'Only services that you are subscribed to.', does: 'filters', basis: 'convention' },
  ],
  supplier_contract_id: [
    {
      in: ['GET /Asset'],
      words: 'Only assets under the supplier contract with this id.',
      does: 'filters',
      field: 'supplier_contract_id',
    },
  ],
  supplier_id: [
    { in: ['GET /SupplierContract'], words: 'Only contracts with the supplier of this id.', does: 'filters' },
    {
      in: ticketLists,
      words: 'Only tickets that the supplier with this id works on.',
      does: 'filters',
      field: 'supplier_id',
    },
    {
      in: ['GET /PurchaseOrder', 'GET /Asset', 'GET /Item'],
      words: 'Only the records of the supplier with this id.',
      does: 'filters',
      field: 'supplier_id',
    },
    { in: userLists, words: 'Only users of the supplier with this id.', does: 'filters' },
    { in: ['GET /Users/{id}'], words: 'Only a user of the supplier with this id.', does: 'filters' },
    {
      in: ['GET /CRMNote', 'GET /Outcome'],
      words: 'Only the records of the supplier with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  supplier_status: [
    {
      in: ticketLists,
      words: 'Only tickets with one of these supplier statuses: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'supplier_status',
    },
  ],
  suppliercontracts: [
    {
      in: ['GET /Asset'],
      words: 'Only assets under one of these supplier contracts: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'supplier_contract_id',
    },
  ],
  supplieronly: [{ in: ['GET /Actions'], words: 'Only actions that have to do with suppliers.', does: 'filters' }],
  tasksonly: [{ in: ['GET /Appointment'], words: 'Only tasks.', does: 'filters', field: 'is_task' }],
  team: [
    {
      in: ticketLists,
      words: 'Only tickets of one of these teams: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'team_id',
    },
    { in: ['GET /Agent'], words: 'Only agents of this team.', does: 'filters', field: 'team' },
  ],
  team_id: [
    { in: ['GET /Template'], words: 'Only templates that the team with this id may use.', does: 'filters' },
    { in: ['GET /Agent'], words: 'Only agents of the team with this id.', does: 'filters' },
    { words: 'Only the records of the team with this id.', does: 'filters', basis: 'convention' },
  ],
  team_name: [{ in: ticketLists, words: 'With the name of the team.', does: 'shows', field: 'team' }],
  teams: [
    {
      in: ['GET /Agent'],
      words: 'Only agents of one of these teams, separated by commas.',
      does: 'filters',
      field: 'teams',
    },
  ],
  third_party_client_id: [
    {
      in: ['GET /IntegrationSiteMapping'],
      words: 'Only mappings of the client with this id in the other product.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  third_party_id: [
    {
      in: [
        'GET /AssetSoftware',
        'GET /ExternalLink',
        'GET /Invoice',
        'GET /Opportunities',
        'GET /Projects',
        'GET /RecurringInvoice',
        'GET /Tickets',
      ],
      words: 'Only records with this id in the other product.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  third_party_id_string: [
    {
      in: ticketLists,
      words: 'Only tickets with this id in the other product, as text.',
      does: 'filters',
      field: 'third_party_id_string',
      basis: 'convention',
    },
  ],
  thisAgentOnly: [{ in: ['GET /Agent'], words: 'Only your own agent.', does: 'filters', field: 'id' }],
  ticket_id: [
    {
      in: ['GET /Actions'],
      words: 'Id of the ticket whose actions come. Without it the request can time out on a large tenant.',
      does: 'filters',
      field: 'ticket_id',
      basis: 'recorded',
    },
    {
      in: ['GET /Actions/{id}'],
      words: 'Id of the ticket that the action belongs to. The server refuses a request without it.',
      does: 'filters',
      field: 'ticket_id',
      basis: 'used',
    },
    {
      in: ['DELETE /Actions/{id}'],
      words: 'Id of the ticket that the action belongs to. The server refuses a request without it.',
      does: 'filters',
      field: 'ticket_id',
      basis: 'tested',
    },
    {
      in: ['GET /Appointment', ...invoiceLists, 'GET /PurchaseOrder'],
      words: 'Only the records that belong to the ticket with this id.',
      does: 'filters',
      field: 'ticket_id',
    },
    { in: ['GET /Attachment'], words: 'Only attachments of the ticket with this id.', does: 'filters' },
    { in: ['GET /Asset'], words: 'Only assets that belong to the ticket with this id.', does: 'filters' },
    { in: ['GET /TicketType/{id}'], words: 'Id of the ticket that the ticket type is read for.', does: 'filters' },
    {
      in: ['GET /Report'],
      words:
        'Only reports about the ticket with this id, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: [
        'GET /BudgetType',
        'GET /Chat',
        'GET /Lookup',
        'GET /PowerShellScriptProcessing',
        'GET /Quotation',
        'GET /SalesOrder',
        'GET /Service',
        'GET /Status',
        'GET /TicketApproval',
        'GET /ToDo',
      ],
      words: 'Only the records of the ticket with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  ticket_type_id: [
    {
      in: ['GET /Template'],
      words: 'Only templates for the ticket type with this id.',
      does: 'filters',
      field: 'tickettype_id',
    },
  ],
  ticketarea_id: [
    { in: ticketLists, words: 'Only tickets in the ticket area with this id.', does: 'filters' },
    {
      in: ['GET /TicketType', 'GET /Team', 'GET /Agent'],
      words: 'For `showcounts`: only tickets in the ticket area with this id count.',
      does: 'changes',
      field: 'ticket_count',
    },
    { words: 'Only the records of the ticket area with this id.', does: 'filters', basis: 'convention' },
  ],
  ticketcontract_id: [{ in: ticketLists, words: 'Only tickets of the ticket contract with this id.', does: 'filters' }],
  ticketidonly: [
    {
      in: ticketLists,
      words:
        "Only the ids of ticket, SLA, status and client, the client's name and the date of the last incoming e-mail; not together with paging.",
      does: 'shows',
    },
    { in: ticketRecords, words: 'Only the details of the ticket itself.', does: 'shows' },
  ],
  ticketids: [
    {
      in: ticketLists,
      words: 'Only these tickets: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'id',
    },
  ],
  ticketonly: [{ in: ['GET /CannedText'], words: 'Only texts for tickets.', does: 'filters', basis: 'convention' }],
  tickettype_group_id: [
    {
      in: ['GET /Status'],
      words: 'Only statuses of the group of ticket types with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  tickettype_id: [
    {
      in: ['GET /Agent'],
      words: 'Only agents who may use the ticket type with this id.',
      does: 'filters',
      field: 'tickettypes',
    },
    {
      in: [
        'GET /Asset',
        'GET /AssetType',
        'GET /AssetTypeInfo',
        'GET /Category',
        'GET /EmailAddressBook',
        'GET /Outcome',
        'GET /Service',
        'GET /Status',
        'GET /Users',
      ],
      words: 'Only the records of the ticket type with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  tickettype_ids: [
    {
      in: ['GET /Status'],
      words: 'Only statuses of one of these ticket types: ids separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      basis: 'convention',
    },
  ],
  timeentriesonly: [
    { in: ['GET /Actions'], words: 'Only actions on which time was spent.', does: 'filters', basis: 'convention' },
  ],
  todo_client_id: [
    { in: ['GET /Template'], words: 'Only templates for the to-do list of the client with this id.', does: 'filters' },
  ],
  todo_only: [{ in: ['GET /Template'], words: 'Only templates for to-do lists.', does: 'filters' }],
  toplevel_id: [
    {
      in: ['GET /Client'],
      words: 'Only clients below the top level with this id.',
      does: 'filters',
      field: 'toplevel_id',
    },
    {
      in: ['GET /Appointment', ...ticketLists, 'GET /Site'],
      words: 'Only the records below the top level with this id.',
      does: 'filters',
    },
    { in: userLists, words: 'Only users below the top level with this id.', does: 'filters' },
    { words: 'Only the records of the top level with this id.', does: 'filters', basis: 'convention' },
  ],
  type: [
    { in: ['GET /Attachment'], words: 'Only attachments of this type, a number.', does: 'filters', field: 'type' },
    { in: ['GET /KBArticle'], words: 'Only articles of this type, a number.', does: 'filters', field: 'type' },
    {
      in: ['GET /Team'],
      words: 'Only teams for this area: `reqs` for tickets, `opps` for opportunities, `prjs` for projects.',
      does: 'filters',
    },
    { in: ['GET /Template'], words: 'Only templates of this type, a number.', does: 'filters', field: 'type' },
    {
      in: ['GET /Status'],
      words: 'Only statuses of this type: `0` for tickets, `1` for orders, `2` for items, `3` for internal use.',
      does: 'filters',
      field: 'type',
      basis: 'convention',
    },
    { words: 'Only records of this type.', does: 'filters', basis: 'convention' },
  ],
  type_id: [
    {
      in: ['GET /Category'],
      words: 'Only values of this category: `1` to `4`.',
      does: 'filters',
      field: 'type_id',
      basis: 'convention',
    },
    { words: 'Only the records of the type with this id.', does: 'filters', basis: 'convention' },
  ],
  typeid: [
    {
      in: ['GET /FieldInfo'],
      words: 'Only fields of this kind of record: `1` for tickets, `2` for clients, `3` for sites, `5` for assets.',
      does: 'filters',
      basis: 'recorded',
    },
  ],
  types: [
    {
      in: ['GET /Appointment'],
      words: 'Only appointments of these types: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'type',
    },
    {
      in: ['GET /Template'],
      words: 'Only templates of these types: numbers separated by commas: `1,2`.',
      does: 'filters',
      takes: 'ids',
      field: 'type',
    },
  ],
  unique_id: [
    { in: ['GET /Attachment'], words: 'Only the attachment with this unique id.', does: 'filters', field: 'unique_id' },
  ],
  unlinked_only: [{ in: ticketLists, words: 'Only tickets that are linked to no other.', does: 'filters' }],
  unsent: [
    {
      in: ['GET /PurchaseOrder'],
      words: 'Only purchase orders by whether they have been sent: `true` for those that have not.',
      does: 'filters',
      field: 'datesent',
    },
  ],
  user_id: [
    {
      in: [...ticketLists, 'GET /PurchaseOrder'],
      words: 'Only the records of the user with this id.',
      does: 'filters',
      field: 'user_id',
    },
    { in: invoiceLists, words: 'Only invoices of the user with this id.', does: 'filters' },
    {
      in: ['GET /Report'],
      words: 'Only reports of the user with this id, by its name. Clients send it; nobody has recorded what it does.',
      does: 'filters',
      basis: 'used',
    },
    {
      in: [
        'GET /Address',
        'GET /Asset',
        'GET /AssetChange',
        'GET /AssetSoftware',
        'GET /PopupNote',
        'GET /Quotation',
        'GET /SalesOrder',
        'GET /Service',
        'GET /ServiceCategory',
      ],
      words: 'Only the records of the user with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  user_only: [
    { in: ['GET /TicketType'], words: 'Only ticket types that users can see.', does: 'filters' },
    { in: ['GET /Feed'], words: 'Only entries by users.', does: 'filters', basis: 'convention' },
  ],
  username: [
    { in: ['GET /Asset'], words: 'Only assets of the user with this name.', does: 'filters', field: 'username' },
    { in: ticketLists, words: 'Only tickets of the user with this name.', does: 'filters' },
    { in: ['GET /Users/{id}'], words: 'Name of the user.', does: 'filters' },
  ],
  utcoffset: [
    { in: ['GET /Appointment', ...ticketLists], words: 'Offset to add to dates, which are in UTC.', does: 'changes' },
    {
      in: [...ticketRecords, 'GET /TimesheetEvent'],
      words: 'Offset to add to dates, which are in UTC.',
      does: 'changes',
      basis: 'convention',
    },
    {
      in: ['GET /Timesheet', 'POST /Timesheet'],
      words: 'Offset from UTC in minutes, such as `240`. Clients send it; nobody has recorded what it does.',
      does: 'changes',
      basis: 'used',
    },
  ],
  view_id: [
    { in: ticketLists, words: 'Id of the saved view whose filters apply.', does: 'filters' },
    {
      in: ['GET /TicketType', 'GET /Team', 'GET /Agent'],
      words: 'For `showcounts`: only tickets in the saved view with this id count.',
      does: 'changes',
      field: 'ticket_count',
    },
    { in: ['GET /Client'], words: 'Id of the saved view whose filters apply.', does: 'filters', basis: 'convention' },
    {
      in: ['GET /Status'],
      words: 'For `showcounts`: only tickets in the saved view with this id count.',
      does: 'changes',
      basis: 'convention',
    },
  ],
  webhook_id: [
    {
      in: ['GET /WebhookEvent'],
      words: 'Only events of the webhook with this id.',
      does: 'filters',
      basis: 'convention',
    },
    {
      in: ['GET /Notification'],
      words: 'Only notifications through the webhook with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
  withattachments: [
    { in: ticketLists, words: 'Only tickets that have attachments.', does: 'filters', field: 'attachment_count' },
  ],
  withemail: [
    { in: ['GET /Agent'], words: 'Only agents who have an e-mail address.', does: 'filters', field: 'email' },
  ],
  workday_id: [{ words: 'Only the records of the workday with this id.', does: 'filters', basis: 'convention' }],
  workflow_id: [{ words: 'Only the records of the workflow with this id.', does: 'filters', basis: 'convention' }],
  xero_id: [
    { in: invoiceLists, words: 'Only the invoice with this id in Xero.', does: 'filters', basis: 'convention' },
  ],
  xerotenantid: [
    {
      in: ['GET /Item'],
      words: 'Only items of the Xero tenant with this id.',
      does: 'filters',
      field: 'xero_tenant_id',
    },
    {
      in: ['GET /Supplier', 'GET /Tax'],
      words: 'Only records of the Xero tenant with this id.',
      does: 'filters',
      basis: 'convention',
    },
  ],
}
