/**
 * The MLA style (Handbook, 9th edition) for the kinds of works that a bibliography here holds, as a
 * CSL style: the npm registry has that of the 7th edition at most. Source: https://docs.citationstyles.org
 */
export const mlaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="en-US">
  <info>
    <title>MLA, 9th edition</title>
    <id>mla-9</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="title">
    <choose>
      <if type="article article-journal article-magazine article-newspaper chapter post-weblog review speech webpage" match="any">
        <text variable="title" quotes="true" text-case="title"/>
      </if>
      <else>
        <text variable="title" font-style="italic" text-case="title"/>
      </else>
    </choose>
  </macro>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="editor">
    <choose>
      <if variable="container-title">
        <names variable="editor"><label form="verb" suffix=" "/><name and="text"/></names>
      </if>
      <else>
        <names variable="editor"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text"/></names>
      </else>
    </choose>
  </macro>
  <macro name="translator">
    <choose>
      <if variable="container-title editor" match="any">
        <names variable="translator"><label form="verb" suffix=" "/><name and="text"/></names>
      </if>
      <else>
        <names variable="translator"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text"/></names>
      </else>
    </choose>
  </macro>
  <macro name="numbers">
    <group delimiter=", ">
      <group delimiter=" ">
        <choose>
          <if variable="container-title editor translator" match="any"><text term="volume" form="short"/></if>
          <else><text term="volume" form="short" text-case="capitalize-first"/></else>
        </choose>
        <number variable="volume"/>
      </group>
      <group delimiter=" "><text term="issue" form="short"/><number variable="issue"/></group>
    </group>
  </macro>
  <macro name="date">
    <date variable="issued">
      <date-part name="day" suffix=" "/>
      <date-part name="month" form="short" suffix=" "/>
      <date-part name="year"/>
    </date>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" ">
        <names variable="author">
          <name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
          <substitute><text macro="title"/></substitute>
        </names>
        <text variable="locator"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" text-case="title"/>
          <text macro="editor"/>
          <text macro="translator"/>
          <text macro="numbers"/>
          <text variable="publisher"/>
          <text macro="date"/>
          <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
          <text variable="archive"/>
          <text macro="address"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`;
