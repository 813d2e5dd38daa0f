import { englishRoles } from "./english-roles";
import type { Vocabulary } from "./vocabulary";

/** The English table. Titles come without their number. */
export const english: Vocabulary = {
  before:
    /\bpre-|\bpre (?:deploy|launch|release|go|flight|cutover|production|migration)|\bpre(?:deploy|flight|launch|requisite)|\bprepar|\bbefore\b|\bprior to\b|\breadiness\b|\bpreconditions?\b/i,
  after:
    /\bpost-|\bpost (?:deploy|launch|release|go|cutover|production|migration|implementation)|\bpost(?:deploy|launch)|\bafter\b|\bhypercare\b/i,
  later: /\b(?:immediate|short-?term|medium-?term|mid-?term|long-?term|first)\b/i,
  launchWindow: /\b(?:launch|deploy(?:ment)?|release|cut-?over|go[- ]?live) (?:window|day)\b/i,
  launchWord:
    /\broll-?out\b|\bcut-?over\b|\bswitch-?over\b|^during (?:the |our |this )?(?:[\w-]{1,20} ){0,2}(?:change|deploy(?:ment)?|release|launch|migration|maintenance|upgrade|update|switch|window|move)\b|^launch\b|^deploy(?:ing)? (?:to|the|application|app|services?|code|production)\b/i,
  launchOnly:
    /^(?:(?:production|prod|live|cloud|application|app|services?|code|system|software|main|actual|the|of|and|&|for|to|in|during|day|execution|execute|process|phase|stage|procedures?|steps?|tasks?|activities|actions?|checklist|run|runbook|sequence|new|version)\s+){0,5}(?:deploy(?:ment)?|release|launch|go-live)(?:\s+(?:to|production|prod|and|&|the|day|execution|process|phase|stage|procedures?|steps?|tasks?|activities|actions?|checklist|runbook|sequence)){0,5}$/i,
  carriesOut:
    /^(?:the )?(?:procedure|execution|sequence|runbook|implementation|plan of action|(?:change|execution|migration|move|switch|upgrade|cutover) (?:steps|plan|procedure)|steps|process|migration|upgrade|(?:change|move|switch))$/i,
  notLaunch:
    /\b(?:config\w*|set-?up|strategy|criteria|communications?|contacts?|team|notes|history|staging|tests?|testing|rehearsal|planning|roll-?back|approvals?|info(?:rmation)?|details|overview|monitoring|requirements|environment|keys?|pipeline|documentation)\b/i,
  goLive: /\bgo(?:ing)?[- ]?live\b/i,
  optional: /^optional\b|[([]optional\b|[-–—:,/]\s?optional$|\bnice[- ]to[- ]haves?\b|^stretch goals?\b/i,
  rollback: /\broll(?:ing|ed)?[- ]?back|\bback-?out\b|\brevert/i,
  incident: /\bincident|\bemergenc|\boutage|\bcontingency\b/i,
  mends:
    /\btroubleshooting\b|\b(?:common|known) (?:issues|problems|errors)\b|\b(?:if|when) (?:something|anything|things|it) go(?:es)? wrong\b/i,
  executes:
    /\b(?:checklist|steps|actions|execution)\b|\bcontingency (?:plans?|actions?)\b|^(?:if|in case|in the event)\b|\b(?:if|when) (?:needed|required|necessary)\b|\bif\b.{0,40}\bfail/i,
  fails: /^(?:if|when)\b.{0,40}\bfail/i,
  stops:
    /\b(?:roll-?back|abort|stop|halt|no-go) (?:triggers?|criteria|conditions|reasons)\b|\b(?:triggers?|criteria|conditions) (?:for|to) (?:an? |the )?(?:roll(?:ing)?[- ]?back|abort(?:ing)?|stop(?:ping)?|no-go)\b|\bwhen to (?:roll ?back|abort|stop)\b|^(?:stop|abort|halt) (?:if|when)\b|^roll ?back (?:if|when) (?:any|one|either)\b|^(?:do not|don['’]t) (?:proceed|deploy|release|launch|continue|go live|ship) (?:if|when|until)\b|^reasons (?:for|to) (?:an? )?(?:no-go|abort|stop|roll ?back)|^no-?go(?: (?:if|when|se|si|wenn|falls|bei)\b|\s?:?$)/i,
  criteria: /\b(?:success|acceptance|exit) criteria\b|\bdefinition of done\b|\bsuccess(?:ful)? (?:if|when)\b/i,
  signOff: /\bsign(?:ed|ing)?[- ]?offs?\b|\bapprovals?\b|\bsignatures?\b|\bauthori[sz]ation to\b/i,
  contents: /^contents$|\btable of contents\b|^toc$|^(?:on|in) this (?:page|document|checklist|runbook|guide)$/i,
  contacts:
    /\bcontacts?\b|\bescalation\b|^who to (?:call|ask|contact)\b|\b(?:phone|call) list$|^key people$|^on-?call(?: (?:rotation|schedule|roster|list|team))?$/i,
  links:
    /\blinks\b|\brelated (?:doc|runbook|resource|page|material)|^references$|^(?:\w{1,20} )?resources$|\bdashboards$|\bfurther reading\b|\bsee also\b/i,
  history: /\b(?:version|revision|change|document) (?:history|log)\b|\bchangelog\b|^revisions$|^document control$/i,
  reference:
    /\breference\b|\bglossary\b|\bappendix\b|\bexpected (?:output|results?|behaviou?r)\b|\btroubleshooting\b|^faqs?$|^(?:known|common) (?:issues|problems|errors)\b|^definitions$|^legend$|^terminology$/i,
  remarks:
    /\bnotes\b|^(?:summary|overview|introduction|purpose|background|scope|tips|hints|assumptions)$|^about\b|^how to use (?:this|the)\b/i,
  ago: /(?:~ ?|\b(?:about|approx\.?|around) )?\b(?:\d{1,4}|an?|one|two|three|four|five|six|seven|ten)(?: |-)?(?:minutes?|mins?|m|hours?|hrs?|h|(?:business |working )?days?|d|weeks?|w) (?:before|prior|ahead|out|earlier|in advance)\b(?:(?: to| of)?(?: the)? (?:go[- ]live|launch|deploy(?:ment)?|release|cut-?over|start|roll-?out|migration|production|T-?0)\b)?/i,
  since:
    /(?:~ ?|\b(?:about|approx\.?|around) )?\b(?:\d{1,4}|an?|one|two|three|four|five|six|seven|ten)(?: |-)?(?:minutes?|mins?|m|hours?|hrs?|h|(?:business |working )?days?|d|weeks?|w) (?:after|post|following|later)\b(?:(?: the)? (?:go[- ]live|launch|deploy(?:ment)?|release|cut-?over|start|roll-?out|migration|production|T-?0)\b)?/i,
  within:
    /\b(?:within|(?:in |during |for )?(?:the )?(?:first|next)) (?:(?:the )?(?:first |next )?)?(?:\d{1,4}|one|two|three|four|five|six|seven|ten)(?: |-)?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)\b|\b(?:in |during |for )?the first (?:hour|day|week)\b|^first (?:hour|day|week)\b/i,
  dayBefore: /\b(?:the )?(?:day|night|evening) before\b/i,
  dayOf:
    /\bD-?day\b|\b(?:on )?the day of (?:the )?(?:go[- ]live|launch|deploy(?:ment)?|release|cut-?over|migration)\b/i,
  dayAfter: /\b(?:the )?(?:day|morning) after\b|\b(?:the )?next (?:day|morning)\b/i,
  dayNumber: /\b(?:day|week|hour)s? ?[-–−+]? ?\d{1,3}(?:(?: ?[-–—] ?| to )\+?\d{1,3})?(?![\p{L}\p{N}])/iu,
  weekday:
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (?:before|after|morning|afternoon|evening|night)(?: (?:go[- ]live|launch|deploy(?:ment)?|release)\b)?)?/i,
  until: /^ ?(?:to|until) /i,
  minutes: /^m(?:in(?:ute)?s?)?(?!\p{L})/iu,
  hours: /^h(?:(?:ou)?rs?)?(?!\p{L})/iu,
  days: /^d(?:ays?)?(?!\p{L})/iu,
  weeks: /^w(?:eeks?|ks?)?(?!\p{L})/iu,
  titleActs:
    /^(?:verify|update|send|prepare|collect|get|obtain|announce|publish|notify|inform|remove|fix|migrate|write|share|gather|request|confirm|validate|ensure|configure|create|add|approve)\b|^(?:contact|test|check|document|review) (?:the|all|any|your|our|every|open|known|links)\b|^(?:check|verify|test) (?:\w{1,20} ){1,4}(?:to|for|are|is|and)\b/i,
  option: /^(?:option|variant|alternative|choice|approach)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b\s*(?:[:.)–—-]|$)/i,
  optionalWords:
    /[([]optional\b|^optional(?:ly)?\s*[,:–—-]|[-–—,]\s?optional\.?$|\bnice[- ]to[- ]have\b|[([](?:not required|stretch)\b|\bif time (?:permits|allows)\b/i,
  advice:
    /^consider(?:ing)?\b|^you (?:may|might|could|should consider)\b|^it(?: is|['’]s) (?:recommended|advisable|advised|a good idea)\b|^we recommend\b|^recommended\s?[,:–—-]|^(?:ideally|preferably)\b/i,
  condition:
    /^(?:only )?(?:if|when|where|unless|in case)\b|^as (?:needed|applicable|appropriate|required)$|^only (?:for|on|in)\b|^(?:skip|not (?:needed|required|applicable)|n\/a) (?:this )?(?:if|when|for|on|in|unless)\b|^for .{0,40}\b(?:releases?|deploy(?:ment)?s?|upgrades?|hotfix(?:es)?|migrations?|installations?)$|\b(?:staging|production|prod|dev|development|test|workspace|environment|cluster|cloud|local|releases?|major|minor|patch|hotfix(?:es)?|upgrades?|windows|linux|macos|docker|kubernetes|self-hosted|on-prem(?:ises?)?)\b.{0,20}\bonly$/i,
  conditionBehind:
    /\b(?:if|when|where|as) (?:applicable|appropriate|needed|necessary|required|relevant|available|enabled|used|possible|any|configured)[.;]?$|\bif (?:there (?:is|are) any|you (?:use|are using|have) [\w. -]{2,30}|using [\w. -]{2,30})[.;]?$|[-–—,]\s(?:skip|only|n\/a) (?:if|for|when|unless|on|in)\b.{3,50}$|[-–—]\s(?:staging|production|prod|dev|test|windows|linux|macos|major releases?|minor releases?|patch releases?|hotfix(?:es)?) only\.?$/i,
  conditionAhead:
    /^(?:only )?(?:if|when|unless|where|in case of|in case) [^,:]{3,80}(?=[,:]\s)|^(?:only )?for (?:an? |the )?[^,:]{0,40}\b(?:releases?|deploy(?:ment)?s?|upgrades?|hotfix(?:es)?|migrations?|installations?)(?: only)?(?=[,:]\s)|^[([]?(?:staging|production|prod|dev|development|test|windows|linux|macos|aws|gcp|azure|docker|kubernetes|cloud|self-hosted|on-prem(?:ises?)?|(?:major|minor|patch) releases?|hotfix(?:es)?)(?: environments?)? only(?=[,:)\]–—\s])|^skip (?:this )?(?:if|when|unless|for) [^,:]{3,80}(?=[,:]\s|$)/i,
  allItems:
    /^all\b.{0,30}\b(?:checklist items?|(?:items|tasks|boxes|steps|checks|sections)\b.{0,30}\b(?:above|previous|preceding|in this (?:check)?list))\b.{0,40}\b(?:completed?|done|ticked|checked|resolved|pass(?:ed)?)\.?$|^all (?:the )?(?:(?:check ?)?boxes|items|steps)(?: (?:on|in|of) (?:this|the) (?:check)?list)?(?: (?:are|were|have been))? (?:completed?|done|ticked(?: off)?|checked(?: off)?|resolved)\.?$|^(?:(?:this|the|above|entire|whole|full)\s){0,2}checklist(?: (?:is|has been|fully)){0,2} (?:completed?|done|finished|ticked off)\.?$|^(?:all|everything)(?: of)?(?: the)? (?:above|previous|preceding)(?: (?:items?|steps?|tasks?|checks?|boxes|sections?))?(?:,? (?:(?:are|is|was|were|have been|has been) )?(?:completed?|done|ticked|checked|resolved|passed|green|ok))?\.?$/i,
  allApprovals:
    /^(?:all\b.{0,30}|(?:the |necessary |required |relevant ){0,3})\b(?:approvals|sign-?offs|signatures)\b.{0,30}\b(?:obtained|received|given|granted|collected|completed?|in place|done)\.?$|^(?:obtain|collect|gather|get|receive) (?:all |the |necessary |required |relevant |final ){0,3}(?:approvals|sign-?offs|signatures)\.?$|^(?:all|every)\b.{0,30}\b(?:approvers?|stakeholders?|signator(?:y|ies)|parties|roles?)(?: (?:have|has))? (?:signed(?: off)?|approved)\.?$/i,
  signedAt: /\b(?:date|signature|signed)\b[\s*]{0,4}:?[\s*]{0,4}_{3}/i,
  signer: /^(?:name|signature|signed(?: by)?|approved by|printed name)$/i,
  fieldBy: /\b(?:by|owner|manager|engineer|lead|operator|administrator|developer)$/i,
  fieldPerson: /\b(?:owner|operator|engineer|lead|manager|deployer|name|responsible)\b/i,
  fieldTime: /\btime\b|\bwindow\b/i,
  fieldDate: /\b(?:date|day|updated|on)\b/i,
  fieldVersion: /\b(?:version|release|build|tag|commit)\b/i,
  fieldNotes: /\b(?:notes?|comments?|remarks?)\b/i,
  columnRole: /\b(?:role|position|title|team|approver|function|signatory)\b/i,
  columnName: /^[\s*_]*(?:printed |full |approver |signer )?name\b/i,
  columnSigned: /\bsign|\bapprov|\binitials\b/i,
  contactLine: /\[(?:contact|phone|e-?mail|name)\b|\b[\w.+-]{1,64}@[\w-]{1,64}\.|\+\d[\d ()-]{6,}/i,
  standIn:
    /^(?:restore|revert|roll back|redeploy|re-deploy|stop|halt|switch|restart|disable|undo|downgrade|repoint|drain|scale)\b/i,
  chooseOne:
    /\b(?:choose|select|pick|tick|check|mark|circle|complete) (?:only |just |exactly )?one\b|(?<!least )\bone of (?:the following|these|them)\b|^either\b.{0,60}:$|\((?:only |choose |select |pick |tick |check )?one(?: only)?\)/i,
  asksWhich:
    /^(?:which|what|who)\b.{0,160}\?\W{0,4}$|^(?:choose|select|pick) (?:an?|the|your) [\w /-]{3,40}:?\W{0,4}$/i,
  answer:
    /^(?:(?:conditional |unconditional )?(?:no[- ]?)?go|yes|no|y|n|n\/?a|not applicable|hold|abort|postponed?|delayed?|pass(?:ed)?|fail(?:ed)?|partial(?:ly)?|ok|not ok|nok|true|false|done|not done|complete[d]?|not complete[d]?|incomplete|open|closed|pending|not started|in progress|blocked|skipped|approved?(?: (?:for|with) [\w ]{2,30})?|rejected?|successful|success|unsuccessful|rolled[- ]?back|aborted|cancell?ed|low|medium|high|critical|major|minor|patch|hotfix|none|other|unknown|ready|not ready|enabled|disabled|accepted?|declined?)$/i,
  choiceField:
    /^(?:(?:the|overall|final|deployment|release|launch|change|current|go-live|deploy)\s){0,3}(?:status|decision|types?|kind|severity|priority|environment|env|results?|outcome|risk(?: level)?|impact|recommendation|category|size|urgency|mode|method|strategy|platform|region|tier|channel|verdict)$/i,
  stopsAhead:
    /^(?:stop|abort|halt|do not|don['’]t|no-go|roll(?:ing)? ?-?back|postpone|hold)\b.{0,60}?\b(?:if|when)(?:\s?:|\s.{0,20}\b(?:any|one|either|the following|these)\b)|^(?:rollback|roll-back|abort|stop|no-go|halt) (?:triggers?|criteria|conditions|reasons)\b|^reasons (?:for|to) (?:an? )?(?:no-go|abort|stop|roll ?back)|^do not (?:proceed|deploy|release|launch|continue|go live) (?:if|when|until)\b/i,
  legend: /^(?:legend|key|symbols?|(?:status|symbol) (?:key|legend)|notation|markers?)\s?:?$/i,
  explains:
    /^(?:reasons?|rationale|why(?: (?:this|it) matters)?|because|(?:key )?(?:benefits?|advantages|strengths?|weaknesses|findings|features|points|takeaways|improvements)|symptoms?|(?:(?:possible|likely|root|common) )?causes?|examples?|for example|e\.g\.|(?:known )?(?:issues|limitations)|assumptions|golden rules|principles|good to know|tips|hints|caveats|trade-?offs|pros|cons)\s?:?$/i,
  itemField:
    /^(?:owners?|evidence|proof|validation|verification|est(?:imated|\.)? ?(?:time|duration|effort)|duration|time|command|cmd|expected(?: (?:results?|output|outcome|response|value))?|links?|url|tickets?|jira|notes?|assignee|assigned to|responsible|accountable|performed by|executed by|who|dri|due(?: date| by)?|deadline|status|comments?|remarks?|verified by|checked by|reviewed by|completed by|done by|confirmed by|date|completed(?: on| at)?|started(?: at)?|finished(?: at)?|start(?: time)?|end(?: time)?|results?|outcome|actual(?: (?:results?|output))?|rollback|roll-back|target|threshold|acceptance criteria|pass criteria|success criteria|contact|initials|signature)$/i,
  itemOwner:
    /^(?:owners?|assignee|assigned to|responsible(?: (?:person|party|team))?|accountable|performed by|executed by|who|dri)$/i,
  itemExpected:
    /^(?:expected(?: (?:results?|output|outcome|response|value))?|target|threshold|acceptance criteria|pass criteria|success criteria)$/i,
  itemCommand: /^(?:command|cmd)$/i,
  expects:
    /^(?:expect(?:ed|s)?|should|target|must)\b|\bshould (?:be|show|return|print|see|say|have|contain|list|report|match)\b/i,
  doer: /^(?:(?:the )?(?:release|product|project|engineering|incident|technical|tech|test|qa|delivery|build|deployment|change|on-?call|support|customer|data|platform|security|network|system|database|front-?end|back-?end|mobile|web|core|infra(?:structure)?)\s){0,2}(?:manager|lead|engineers?|team|owner|admin(?:istrator)?|officer|captain|coordinator|on-?call|dev|devs|developers?|devops|dba|dbas|sre|sres|qa|ops|sec|secops|security|infra|it|pm|po|em|tl|rm|ic|cto|ciso|support|marketing|legal|finance|sales|design|comms|product|frontend|backend|platform|data|docs|testers?|operations|release|engineering|management)$/i,
  noTask:
    /^(?:any )?(?:other |additional |further )?(?:comments?|remarks?|questions?)\b.{0,20}$|^thank(?:s| you)\b|^(?:celebrat|congratulat|enjoy|have (?:a|some) (?:beer|drinks?|cake|coffee))/i,
  bound:
    /\bwithin \d[\d.,]{0,12}\s?(?:ms|s|secs?|seconds?|mins?|minutes?)\b|\b(?:under|below|at least|at most|(?:less|more|fewer|greater|better) than|min(?:imum)?|max(?:imum)?)(?: of)? \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|secs?|seconds?|mins?|minutes?|gb|mb|tb|kb|req\/s|rps|qps|errors?|users?|requests?|characters?|replicas?|nodes?)\b))?/i,
  notApplicable: /^(?:n\/a|not applicable)\b(?!\s(?:if|for|unless|when|in|on)\b)/i,
  readies:
    /^(?:document|test|prepare|verify|ensure|confirm|define|review|identify|create|have|check)\b|\b(?:documented|tested|prepared|exists?|available|ready|defined|known|in place|rehearsed)\b/i,
  roleNames: englishRoles,
  roleAhead:
    /^(?:(?:get|obtain|receive|collect) )?(?:final )?(?:signed(?:[- ]?off)?|approved|reviewed|accepted|authori[sz]ed|verified|approval|sign[- ]?off|signature|acceptance)[- ](?:by|from|of)(?![\p{L}\p{N}])(?: the(?= ))?/iu,
  roleBehind:
    /(?<=\S)\s{1,9}(?:(?:final )?(?:approvals?|sign[- ]?offs?|reviews?|signatures?|acceptance|authori[sz]ation)|(?:has |have )?(?:approved|signed(?:[- ]?off)?)|approves|signs(?: off)?)(?:\s(?:is )?(?:obtained|received|given|granted|required|complete[d]?|done))?$/i,
  roleNoun:
    /\b(?:lead|manager|owner|engineer|director|officer|architect|administrator|admin|developer|head|president|vp|sponsor|stakeholders?|board|committee|representative|analyst|tester|operator|coordinator|master|lead(?:er|ership)|approver|reviewer|team|(?:head|vp|director) of [\w &]{2,40})$/i,
  roleNot:
    /(?<!\bof )\bthe\b|\b(?:an?|to|with|from|by|is|are|has|have|been|all|each|every|any|no|not)\b|^(?:notify|inform|e-?mail|tell|ask|contact|brief|update|call|ping|alert|assign|identify|confirm|thank|meet|escalate|schedule|remind|invite|onboard|message|page)\b/i,
  acknowledges: /^(?:i|we)\b(?! \/)|\bhereby\b/i,
  reviews: /^review/i,
  signature: /^(?:signature|signed|sign[- ]?off|signed[- ]off[- ]by)$/i,
  slotDetail:
    /^(?:(?:printed |full |signer )?name|(?:job )?title|position|signature|signed|initials|(?:sign(?:ed|ature|ing)? )?date(?: signed)?|date and time|date ?\/ ?time|e-?mail)$/i,
  slotNot:
    /^(?:prepared|deployed|deployment|executed|performed|ran|run|created|written|completed|tested|requested|updated|implemented|done|built|submitted) by$|\b(?:tickets?|change|environment|url|link|reason|decision|outcome|status|result|id|number|approval date|conditions?|quorum|system|application|project|service)\b/i,
  roleLimited: /\bonly\b|\b(?:if|when|where|unless|as) \b|\boptional\b|^for\b/i,
  stageLast: /\bfinal\b|\bexecutive\b|\bgo ?\/ ?no-?go\b|\blast\b/i,
  closes: /\bclos(?:e|ure|ing|e-?out)\b|\bcompletion\b|\bpost-?(?:launch|deploy|release|go)|\bafter\b|\bhypercare\b/i,
  columnTask:
    /^(?:tasks?|steps?|actions?|to-?dos?|checks?|activit(?:y|ies)|check(?:list)? items?|action items?|verification(?: step)?|task (?:name|description)|work item|what to (?:do|check|verify))$/i,
  columnMaybeTask: /^(?:items?|descriptions?|details?|what|requirements?|deliverables?|criteria|criterion|question)$/i,
  columnStatus:
    /^(?:status|state|done\??|completed?\??|checked\??|result|pass ?\/ ?fail|pass\??|ok\??|tick|progress|y ?\/ ?n|yes ?\/ ?no|verified\??|finished\??|ready\??|[✓✔✅☑☐□])$/iu,
  columnOwner:
    /^(?:owners?|responsible(?: (?:person|party|team))?|assignees?|assigned(?: to)?|who|dri|person|performed by|done by|lead|team|contact|raci|role)$/i,
  columnDue:
    /^(?:due(?: date| by)?|when|window|time(?: window| frame)?|timing|timeline|deadline|schedule[d]?|target(?: date)?|by when|start(?: time)?)$/i,
  columnNotes:
    /^(?:notes?|comments?|remarks?|details?|description|commands?|evidence|links?|expected(?: results?| outcome)?|how|instructions?|tool|reference)$/i,
  columnNumber: /^(?:#|no\.?|nr\.?|num(?:ber)?|ids?|seq(?:uence)?|order|step (?:#|no\.?|id)|s\.? ?no\.?|ref)$/i,
  columnStage: /^(?:stage|level|order|tier|sequence|round|approval (?:level|stage|order))$/i,
  columnReference:
    /\b(?:risks?|likelihood|probability|impact|severity|mitigations?|metrics?|thresholds?|baseline|targets?|phone|e-?mail|slack|versions?|authors?|changes?|environments?|urls?|ports?|hosts?|values?|defaults?|pros|cons|features?|contacts?|variables?|parameters?|rpo|rto|sla)\b/i,
  cellDone:
    /^(?:done|complete[d]?|yes|ok(?:ay)?|pass(?:ed)?|finished|verified|closed|x|y|[✓✔✅☑]\uFE0F?)(?:\s[✓✔✅☑]\uFE0F?)?$/iu,
  cellOpen:
    /^(?:pending|to-?do|open|not (?:yet )?(?:started|done)|in[- ]progress|ongoing|wip|tbd|no|n|blocked|fail(?:ed)?|incomplete|waiting|scheduled|planned|outstanding|-{1,3}|–|—|\.{3}|…|\?|_{1,40}|[❌✗✘⏳🔲⬜🟡🔴⚪🚧]\uFE0F?)(?:\s[\p{L} ]{1,20})?$/iu,
  cellNone: /^(?:n\.?\/?a\.?|not applicable|not needed|not required)$/i,
  flow: /^(?:for |in case of |if (?:this is )?)?(?:an? |the )?(?:patch|minor|major|hot-?fix|emergency|normal|standard|regular|quick|bug-?fix|security|first|subsequent)(?:[ /-](?:patch|minor|major|fix))?[ -](?:releases?|deployments?|deploys?|changes?|updates?|upgrades?|versions?|flow|path|launch)(?: only)?$|^(?:if|when|for|in case of) [^:]{2,80}:?$/i,
  pickOne:
    /\b(?:delete|remove|skip|ignore|strike)\b.{0,40}\b(?:does not|doesn't|do not|don't|not) appl|\b(?:use|follow|keep|pick|choose|complete|fill in)\b.{0,30}\b(?:only (?:the|one)|one of|whichever|the (?:section|part|flow|path) that|the applicable|the relevant)\b/i,
  areaSecurity: /\bsecur|\binfosec\b|\b(?:dev)?sec-?ops\b|\bhardening\b|\bpen(?:etration)?[- ]?test/i,
  areaDatabase: /\bdata ?base|\bdba\b|\bdb\b|\b(?:my|postgre|no)?sql\b|\bpostgres|\bschema\b|\bdata migrations?\b/i,
  areaTesting: /\bqa\b|\bquality\b|\btest(?:s|ing|er)?\b|\bregression\b|\buat\b/i,
};
