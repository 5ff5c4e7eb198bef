# Finds a Java and starts Rapporteur on it. Sourced by the launcher scripts; POSIX sh.
# Kept free of forks where it can be: this runs before every one-shot command.

fail() {
  printf 'rapporteur: %s\n' "$1" >&2
  exit 3
}

# Java starts in no folder that was removed. Of one, some shells leave PWD empty, and others have pwd fail.
[ -n "${PWD:-}" ] && pwd -P >/dev/null 2>&1 || fail 'the current folder was removed; go to another one.'

# A line for a person who waits, taken back afterwards.
say() {
  [ ! -t 2 ] || printf '\r\033[K%s' "$1" >&2
}

# is_java HOME TOOL: whether a Java 25 or newer with bin/TOOL lies at HOME. Sets java_home and java_build. The shell reads
# a file byte by byte, so it reads no further than it has to.
is_java() {
  [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
  java_build= major=
  while { [ -z "$major" ] || [ -z "$java_build" ]; } && IFS='"' read -r key value rest; do
    case $key in
      JAVA_VERSION=) major=${value%%[!0-9]*} && [ "${major:-0}" -ge 25 ] || return 1 ;;
      IMPLEMENTOR_VERSION= | JAVA_RUNTIME_VERSION=) java_build=${java_build:-$value} ;;
    esac
  done <"$1/release"
  [ -n "$major" ] && java_home=$1
}

# find_java TOOL: JAVA_HOME first, then PATH, then the folders where JDKs are usually installed. What is on the PATH is
# mostly a link to one of these, which can be told without a fork.
find_java() {
  tool=$1
  [ -n "${JAVA_HOME:-}" ] && is_java "$JAVA_HOME" "$tool" && return
  set -- /usr/lib/jvm/* /usr/java/* /opt/java/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
  if find_on_path "$tool"; then
    for candidate; do
      [ ! "$on_path" -ef "$candidate/bin/$tool" ] || break
      candidate=
    done
    if [ -z "${candidate:-}" ]; then
      candidate=$(readlink -f "$on_path") || :
      candidate=${candidate%/bin/*}
    fi
    is_java "$candidate" "$tool" && return
  fi
  for candidate; do
    is_java "$candidate" "$tool" && return
  done
  return 1
}

# find_on_path TOOL: sets on_path to the first of that name.
find_on_path() {
  separators=$IFS IFS=:
  for folder in $PATH; do
    on_path=$folder/$1
    [ ! -f "$on_path" ] || [ ! -x "$on_path" ] || break
    on_path=
  done
  IFS=$separators
  [ -n "${on_path:-}" ]
}

# Java reads its arguments and file names in the locale's encoding; in the C locale that would lose every accent. Where any
# part of the locale is not installed, as of one that came over ssh, Java is in the C locale too. The language of messages
# is then told by a name of its own. Where only LANG is set, and to what every system has, no look is needed.
use_utf8() {
  [ "${LANG:-}" != C.UTF-8 ] || [ -n "${LC_ALL:-}${LC_CTYPE:-}${LC_MESSAGES:-}${LC_COLLATE:-}${LC_MONETARY:-}${LC_NUMERIC:-}${LC_TIME:-}\
${LC_ADDRESS:-}${LC_IDENTIFICATION:-}${LC_MEASUREMENT:-}${LC_NAME:-}${LC_PAPER:-}${LC_TELEPHONE:-}" ] || return 0
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) ;;
    *) command -v locale >/dev/null && [ -n "$(locale charmap 2>&1 >/dev/null)" ] || return 0 ;;
  esac
  export RAPPORTEUR_LOCALE="${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}" LC_ALL=C.UTF-8
}

# Libraries that still use sun.misc.Unsafe are not a matter for whoever runs this, so Java need not warn about them.
# Left alone, Java begins with a 64th of the machine's memory and fills it with garbage before it first collects any,
# and what the compiler and the model have freed stays with the process.
long_running='--sun-misc-unsafe-memory-access=allow -Xms32m -XX:TrimNativeHeapInterval=5000'

# Commands that answer once and end are fastest with the first compiler alone, with nothing learned for the second, with
# fewer, larger pages, and without code made for each method that is called by reflection.
one_shot='-XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages
  -Djdk.reflect.useNativeAccessorOnly=true
  -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining'
is_one_shot() {
  skip=
  for arg; do
    [ -z "$skip" ] || { skip=; continue; }
    case $arg in
      --library | --config | --report | --limit | --lang | --format) skip=1 ;;
      -*) ;;
      discord | bench | evaluate) return 1 ;;
      *) return 0 ;;
    esac
  done
  case ${1:-} in -h | --help | -V | --version) return 0 ;; *) return 1 ;; esac
}

# Loads the classes of a short run once and keeps them as an AOT cache beside the jars, for this very Java and this very
# build: Java takes classes from a cache without a look at the jars, which an update may have replaced meanwhile.
# The settings are an empty file, as those in force could be wrong, and the library is the one that came with the jars.
# The question has a word that no report holds, so that the model for searching by meaning is loaded too. The jars lie
# where they will stay: Java follows the paths of those that were moved, link by link, at every start.
# An empty cache says that it can't be done here, so that it isn't tried at every start.
train() {
  read -r build <"$lib/build"
  cache=$lib/$java_build-$build.aot
  [ ! -e "$cache" ] && [ -w "$lib" ] || return 0
  trap 'rm -f "$cache.$$" "$cache.$$".*; say ""; exit 130' INT TERM HUP
  say 'Preparing the first start …'
  (
    home=$lib/..
    exec_java -XX:+UseSerialGC $one_shot -XX:AOTCacheOutput="$cache.$$" \
      rapporteur.cli.Rapporteur --config /dev/null ask "elections in wartime"
  ) </dev/null >/dev/null 2>&1 || :
  [ -s "$cache.$$" ] || : >"$cache.$$"
  mv -f "$cache.$$" "$cache"
  say ''
  trap - INT TERM HUP
  for old in "$lib"/*.aot "$lib"/*.aot.*; do
    case $old in
      *-"$build".aot) ;;
      *.aot.*) trainer=${old##*.aot.}; kill -0 "${trainer%%.*}" 2>/dev/null || rm -f "$old" ;;
      *) rm -f "$old" ;;
    esac
  done
}

# launch ARGUMENT…: becomes Rapporteur. Needs home (config and seeds), lib (the jars), java_home and java_build.
launch() {
  train
  profile=$long_running
  ! is_one_shot "$@" || profile=$one_shot
  set -- $profile rapporteur.cli.Rapporteur "$@"
  if [ -t 1 ]; then
    { size=$(stty size <&3 2>/dev/null) || size=; } 3>&1
    set -- "-Drapporteur.columns=${size#* }" "$@"
  fi
  # without an input, Java would take the first file it opens for it
  { true 3<&0; } 2>/dev/null || exec </dev/null
  case " ${RAPPORTEUR_JAVA_OPTIONS:-}" in *' -XX:+Use'*GC*) ;; *) set -- -XX:+UseSerialGC "$@" ;; esac
  exec_java -XX:AOTCache="$cache" ${RAPPORTEUR_JAVA_OPTIONS:-} "$@"
}

# A mismatched cache would be reported on standard output, where answers go. With -jar Java would open the jar once more,
# for the main class and the access to native code that its manifest tells.
exec_java() {
  exec "$java_home/bin/java" -Xlog:disable -XX:-UsePerfData -Drapporteur.home="$home" \
    -Drapporteur.lib="$lib" -Djava.util.logging.config.file="$lib/logging.properties" \
    -cp "$lib/rapporteur.jar" --enable-native-access=ALL-UNNAMED "$@"
}
