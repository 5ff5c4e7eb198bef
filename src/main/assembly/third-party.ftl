What this distribution holds of others, by licence. Every jar in lib/ carries its own licence and notices.
The native libraries of ONNX Runtime have theirs in lib/model/ThirdPartyNotices.txt.

<#list licenseMap as entry>
${entry.key}
<#list entry.value as artifact>
  ${artifact.name} ${artifact.version} (${artifact.groupId}:${artifact.artifactId})<#if artifact.url??> ${artifact.url}</#if>
</#list>

</#list>
The model in lib/model
  E5-small-v2 by Liang Wang and others (MIT), https://github.com/microsoft/unilm/tree/master/e5,
  quantised by the LangChain4j project (Apache-2.0), https://github.com/langchain4j/langchain4j-embeddings
The list of English words within the program
  SCOWL by Kevin Atkinson and others (a permissive licence, at the head of the list), http://wordlist.aspell.net
