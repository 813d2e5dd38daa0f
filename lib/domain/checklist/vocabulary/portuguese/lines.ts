import type { Vocabulary } from "@/lib/domain/checklist/vocabulary/vocabulary";

/** Portuguese: what lines, fields, columns and signatures say. */
export const lines = {
  optionalWords: /[([](?:opciona|facultativ)|^opciona(?:l|is|lmente)(?: ?[,:–—]| -)|(?<!\p{L})desejável\)?$/iu,
  advice: /^(?:considerar|considere|avaliar a possibilidade)(?!\p{L})|^(?:você )?(?:pode|poderia)-?(?:se)?(?!\p{L})/iu,
  condition:
    /^(?:somente |apenas |só )?(?:se|caso|quando|exceto|salvo)(?!\p{L})|^(?:somente|apenas|só) (?:para|em|no|na|se|com)(?!\p{L})|^conforme (?:aplicável|necessário)$|(?<!\p{L})(?:somente|apenas)$/iu,
  conditionBehind:
    /(?<!\p{L})se (?:aplicável|necessário|houver|for (?:o caso|necessário|aplicável)|preciso|possível|disponível|habilitado|usado|utilizado|existir)[.;]?$|(?<!\p{L})(?:quando|conforme|caso) (?:aplicável|necessário|houver|seja necessário)[.;]?$/iu,
  conditionAhead:
    /^(?:somente |apenas )?(?:se|caso|em caso de|quando|a menos que) [^,:]{3,80}(?=[,:]\s)|^(?:se (?:aplicável|necessário|houver))(?=[\s,:])/iu,
  allItems:
    /^(?:todos os (?:itens|pontos|passos)|todas as (?:tarefas|caixas|verificações|etapas))(?!\p{L}).{0,40}(?:acima|anteriores|d[ae]sta lista|da lista|da checklist|do checklist|marcadas)(?!\p{L}).{0,40}(?:conclu|complet|finaliz|marcad|realizad|verificad|cumprid).{0,10}$|^(?:checklist|lista de verificação) (?:completa|completo|concluíd[oa])[.!]?$|^todas as caixas marcadas[.!]?$/iu,
  allApprovals:
    /^tod[ao]s [ao]s (?:aprovações|assinaturas|autorizações|aceites)(?!\p{L}).{0,40}(?:obtid|recebid|conced|complet|coletad|concluíd).{0,5}[.!]?$/iu,
  contactLine: /\[(?:contato|contacto|telefone|nome|correio)(?!\p{L})/iu,
  standIn:
    /^(?:restaurar|reverter|restabelecer|parar|interromper|reiniciar|voltar|reimplantar|desativar|desfazer|redirecionar|trocar|desligar)(?!\p{L})/iu,
  readies:
    /^(?:documentar|testar|preparar|verificar|garantir|confirmar|definir|revisar|identificar|criar|ter|conferir)(?!\p{L})|(?<!\p{L})(?:documentad[oa]s?|testad[oa]s?|preparad[oa]s?|pront[oa]s?|disponíve(?:l|is)|definid[oa]s?|conhecid[oa]s?|ensaiad[oa]s?|verificad[oa]s?)(?!\p{L})/iu,
  chooseOne:
    /(?<!\p{L})(?:escolher|escolha|selecionar|selecione|marcar|marque|assinale) (?:apenas |somente )?uma?(?!\p{L})|(?<!\p{L})uma? d[ao]s seguintes(?!\p{L})|(?<!\p{L})uma única opção(?!\p{L})|^ou(?!\p{L}).{0,60}:$/iu,
  asksWhich: /^(?:qual|quais|quem|o que)(?!\p{L}).{0,160}\?\W{0,4}$/iu,
  answer:
    /^(?:sim|não|não (?:se )?aplic[aá](?:vel)?|n\/?a|aprovad[oa]|aprovado com ressalvas|rejeitad[oa]|reprovad[oa]|sucesso|bem-sucedid[oa]|falha|falhou|parcial|revertid[oa]|abortad[oa]|cancelad[oa]|adiad[oa]|abert[oa]|fechad[oa]|feito|não feito|pendente|em andamento|bloquead[oa]|concluíd[oa]|baix[oa]|médi[oa]|alt[oa]|crític[oa]|menor|maior|nenhum[a]?|outr[oa]|desconhecido|pront[oa]|aceit[oa])$/iu,
  choiceField:
    /^(?:[oa]s? )?(?:status|estado|situação|decisão|tipo|gravidade|severidade|prioridade|ambiente|resultado|risco|impacto|recomendação|categoria|urgência|método)(?: (?:final|geral|d[ao] (?:implantação|mudança|lançamento|versão)))?$/iu,
  stopsAhead:
    /^(?:parar|abortar|cancelar|interromper|reverter|não (?:prosseguir|continuar|implantar|avançar))(?!\p{L}).{0,60}?(?:se|caso|quando)(?!\p{L})|^(?:critérios?|condições|motivos) (?:de |para )(?:a |o )?(?:reversão|abortar|cancelamento|no-go|reverter|rollback)/iu,
  legend: /^(?:legenda|símbolos)\s?:?$/iu,
  explains:
    /^(?:razão|razões|motivos?|por que|por quê|vantagens|desvantagens|pontos (?:fortes|fracos)|sintomas?|(?:possíveis )?causas?|exemplos?|por exemplo|premissas|princípios|regras de ouro|dicas|limitações)\s?:?$/iu,
  itemField:
    /^(?:responsável|encarregad[oa]|evidências?|prova|validação|verificação|duração(?: estimada)?|tempo(?: estimado)?|comando|(?:resultado|saída|valor|resposta) esperad[oa]|esperado|links?|chamado|ticket|notas?|observaç(?:ão|ões)|comentários?|atribuído a|realizado por|executado por|verificado por|revisado por|conferido por|data(?: limite)?|prazo|status|situação|início|fim|término|hora|resultado|reversão|meta|limite|assinatura|rubrica|quem)$/iu,
  itemOwner: /^(?:responsável|encarregad[oa]|atribuído a|realizado por|executado por|quem)$/iu,
  itemExpected: /^(?:(?:resultado|saída|valor|resposta) esperad[oa]|esperado|meta|limite)$/iu,
  itemCommand: /^comando$/iu,
  expects:
    /^(?:espera-se|esperado|deve|devem|deveria|meta|resultado esperado)(?!\p{L})|(?<!\p{L})(?:deve|devem|deveria) (?:ser|estar|mostrar|retornar|conter|exibir|aparecer)(?!\p{L})/iu,
  doer: /^(?:equip[ea](?: (?:técnica|de (?:produto|desenvolvimento|segurança|suporte|operações|qualidade|testes|redes|infraestrutura)))?|(?:gerente|responsável|líder|gestor|coordenador) (?:técnico|de (?:qualidade|produto|projetos?|segurança|operações|mudanças?|release))|operações|desenvolvimento|desenvolvedores|administrador(?: de banco de dados| de sistemas)?|qualidade|segurança|suporte|infraestrutura|negócio|jurídico|diretoria|redes)$/iu,
  noTask:
    /^(?:outros |outras |demais )?(?:comentários|observações|dúvidas|perguntas)(?!\p{L}).{0,20}$|^(?:muito )?obrigad[oa](?!\p{L})|^(?:comemorar|celebrar|parabéns)/iu,
  notApplicable: /^(?:não (?:se aplica|aplicável)|n\/?a)(?!\p{L})(?!\s(?:se|para|caso|quando|em)(?!\p{L}))/iu,
  signedAt: /(?<!\p{L})(?:data|assinatura|assinado|rubrica)[\s*]{0,4}[:：]?[\s*]{0,4}_{3}/iu,
  signer: /^(?:nome(?: completo)?|assinatura|assinado por|aprovado por|autorizado por|rubrica)$/iu,
  fieldBy:
    /(?<!\p{L})(?:por|responsável|encarregad[oa]|gerente de projetos?|operador|operadora|administrador|administradora|desenvolvedor|desenvolvedora|engenheir[oa]|gerente|líder|gestor|gestora)$/iu,
  fieldPerson:
    /(?<!\p{L})(?:responsável|encarregad[oa]|gerente|operador|engenheir[oa]|nome|autor|executor|líder|gestor)(?!\p{L})/iu,
  fieldTime: /(?<!\p{L})(?:hora|horário|janela|início|fim|término)(?!\p{L})/iu,
  fieldDate: /(?<!\p{L})(?:data|dia)(?!\p{L})/iu,
  fieldVersion: /(?<!\p{L})(?:versão|build|tag|commit|revisão|compilação)(?!\p{L})/iu,
  fieldNotes: /(?<!\p{L})(?:notas?|comentários?|observaç(?:ão|ões))(?!\p{L})/iu,
  columnRole: /(?<!\p{L})(?:papel|papéis|cargo|função|equip[ea]|área|perfil)(?!\p{L})/iu,
  columnName: /^[\s*_]*(?:nomes?|pessoa)(?!\p{L})/iu,
  columnSigned:
    /(?<!\p{L})assin|(?<!\p{L})aprov|(?<!\p{L})aceite(?!\p{L})|(?<!\p{L})autoriz|(?<!\p{L})rubrica(?!\p{L})|(?<!\p{L})visto(?!\p{L})/iu,
  roleAhead:
    /^(?:aprovação|aprovado|assinatura|assinado|autorização|autorizado|revisão|revisado|aceite|aceito|validado|homologado|de acordo)(?: (?:por|pel[ao]|d[aeo]))?(?: (?:[ao]s?))?(?!\p{L})/iu,
  roleBehind: /(?<=\S)\s{1,9}(?:aprovação|assinatura|autorização|aceite|aprovado|assinado)$/iu,
  roleNoun:
    /(?<!\p{L})(?:responsável|chefe|diretora?|diretoria|gerente|gestora?|líder|engenheir[oa]|arquitet[oa]|administradora?|desenvolvedora?|equip[ea]|representante|comitê|comité|analista|testador|testadora|operadora?|coordenadora?|don[oa]|patrocinadora?|encarregad[oa]|supervisora?)(?!\p{L})/iu,
  acknowledges: /^(?:eu|nós|confirmo|confirmamos|declaro|certifico|atesto)(?!\p{L})/iu,
  reviews: /^(?:revisado|revisão|revisto)/iu,
  slotDetail:
    /^(?:nome(?: completo)?|cargo|função|assinatura|assinado|rubrica|data(?: da assinatura)?|local|e-?mail)$/iu,
  columnTask: /^(?:tarefas?|passos?|aç(?:ão|ões)|atividades?|verificaç(?:ão|ões)|etapas?|conferências?)$/iu,
  columnMaybeTask:
    /^(?:ite(?:m|ns)|descriç(?:ão|ões)|detalhes?|o que|requisitos?|entregáve(?:l|is)|critérios?|perguntas?|pontos?)$/iu,
  columnStatus:
    /^(?:status|estado|situação|feito\??|concluíd[oa]\??|realizad[oa]\??|verificad[oa]\??|pronto\??|resultado|ok\??|sim ?\/ ?não|progresso|conforme\??)$/iu,
  columnOwner:
    /^(?:responsáve(?:l|is)|encarregad[oa]|atribuíd[oa](?: a)?|quem|pessoa|realizado por|executor|equip[ea]|contato|papel)$/iu,
  columnDue: /^(?:vencimento|quando|janela|horário|hora|prazo|data(?: limite| prevista)?|início|momento)$/iu,
  columnNotes:
    /^(?:notas?|comentários?|observaç(?:ão|ões)|detalhes?|descrição|comandos?|evidências?|links?|(?:resultado )?esperado|como|instruções|ferramenta)$/iu,
  columnNumber: /^(?:n\.?º|nº|n°|núm\.?|número|id|ordem|ref\.?)$/iu,
  columnStage: /^(?:nível|etapa|ordem|rodada|alçada)$/iu,
  columnReference:
    /(?<!\p{L})(?:riscos?|probabilidade|impacto|gravidade|mitigaç(?:ão|ões)|métricas?|indicadores?|limites?|metas?|telefone|correio|autor(?:es)?|mudanças?|alteraç(?:ão|ões)|ambientes?|valor(?:es)?|vantagens?|desvantagens?|contatos?|variáve(?:l|is)|parâmetros?|vers(?:ão|ões))(?!\p{L})/iu,
  cellDone: /^(?:feit[oa]|pront[oa]|concluíd[oa]|realizad[oa]|sim|ok|verificad[oa]|aprovad[oa]|conforme)$/iu,
  cellOpen:
    /^(?:pendente|a fazer|abert[oa]|em (?:andamento|curso|progresso)|não|bloquead[oa]|falhou|não (?:iniciad[oa]|conforme)|planejad[oa]|agendad[oa]|aguardando|incomplet[oa]|parcial)$/iu,
  cellNone: /^(?:não (?:se aplica|aplicável|requerido|necessário))$/iu,
  bound:
    /(?<!\p{L})(?:menos de|mais de|pelo menos|no máximo|no mínimo|menor(?:es)? (?:de|que)|maior(?:es)? (?:de|que)|inferior(?:es)? a|superior(?:es)? a|mínimo|máximo|máx\.|mín\.|abaixo de|acima de) \d[\d.,]{0,12}(?:\s?(?:%|(?:ms|s|seg(?:undos?)?|min(?:utos?)?|horas?|gb|mb|tb|kb|erros|usuários|utilizadores|requisições|pedidos|caracteres|nós|réplicas)(?!\p{L})))?/iu,
  roleNot:
    /(?<!\p{L})(?:uma?|com|está|estão|é|são|foi|foram|tod[oa]s|cada|nenhum|nenhuma)(?!\p{L})|^(?:notificar|informar|avisar|contatar|contactar|ligar|pedir|convidar|designar|confirmar|agradecer|alinhar|identificar)(?!\p{L})/iu,
  signature: /^(?:assinatura|assinado(?: por)?|rubrica|visto)$/iu,
  slotNot:
    /^(?:preparado|elaborado|implantado|executado|realizado|criado|escrito|testado|solicitado|atualizado) por$|(?<!\p{L})(?:chamado|tickets?|ambiente|link|motivo|razão|decisão|resultado|status|situação|número|condições|sistema|aplicação|projeto|serviço)(?!\p{L})/iu,
  roleLimited:
    /(?<!\p{L})(?:somente|apenas|só|se|caso|quando|exceto|salvo|conforme|opcional)(?!\p{L})|^para(?!\p{L})/iu,
} satisfies Partial<Vocabulary>;
