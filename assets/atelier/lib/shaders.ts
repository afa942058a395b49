// Shaders of the deferred bake: g-buffer → lights with shadow maps → ink and gouache.
// g-buffer: 0 = albedo, emissive · 1 = normal, gloss (negative: skin) · 2 = world position, object id + part id / 256.
export const GBUFFER_VERT = `
in vec3 position;
in vec3 normal;
in vec2 uv;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
uniform mat3 nMat;
out vec3 vN;
out vec2 vUv;
out vec3 vW;
void main() {
  vUv=uv;
  vN=normalize(nMat*normal);
  vec4 w=modelMatrix*vec4(position,1.);
  vW=w.xyz;
  gl_Position=projectionMatrix*viewMatrix*w;
}
`
export const GBUFFER_FRAG = `
precision highp float;
in vec3 vN;
in vec2 vUv;
in vec3 vW;
uniform vec3 col;
uniform sampler2D map;
uniform float hasMap, emis, gloss, oid, pid;
layout(location=0) out vec4 o0;
layout(location=1) out vec4 o1;
layout(location=2) out vec4 o2;
void main() {
  vec4 c=vec4(col,1.);
  float em=emis;
  if(hasMap>.5) {
    vec4 t=texture(map,vUv);
    c=vec4(mix(col,t.rgb,t.a),1.);
    if(hasMap>1.5) {
      c=t;
      if(t.a<.5) discard;
      c.a=1.;
    }
  }
  vec3 n=normalize(vN);
  if(!gl_FrontFacing) n=-n;
  o0=vec4(c.rgb,em);
  o1=vec4(n,gloss);
  o2=vec4(vW, oid+pid/256.);
}
`
export const SCREEN_VERT = `
in vec3 position;
out vec2 vUv;
void main() {
  vUv=position.xy*.5+.5;
  gl_Position=vec4(position.xy,0.,1.);
}
`
export const LIGHT_FRAG = `
precision highp float;
in vec2 vUv;
uniform sampler2D g1,g2;
uniform sampler2D sm;
uniform mat4 lm;
uniform vec3 L, Lc;
uniform float texel;
uniform vec3 boxMin, boxMax;
layout(location=0) out vec4 o;
void main() {
  vec4 w=texture(g2,vUv);
  if(w.a<.5) {
    o=vec4(0.);
    return;
  }
  vec3 n=texture(g1,vUv).xyz;
  float nl=dot(n,L);
  float d=max(nl,0.);
  if(any(lessThan(w.xyz,boxMin))||any(greaterThan(w.xyz,boxMax))) {
    o=vec4(0.);
    return;
  }
  vec3 wp=w.xyz+n*.018+L*.012;
  vec4 p=lm*vec4(wp,1.);
  vec3 s=p.xyz*.5+.5;
  float v=0.;
  if(s.x<0.||s.x>1.||s.y<0.||s.y>1.) v=1.;
  else {
    for(int i=0;i<2;i++) for(int j=0;j<2;j++) {
      float z=texture(sm,s.xy+(vec2(i,j)-.5)*texel).r;
      v+= s.z-.0012>z?0.:.25;
    }
  }
  o=vec4(Lc*d*v, v*d);
}
`
export const SHADOW_VERT = `
in vec3 position;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
void main() {
  gl_Position=projectionMatrix*viewMatrix*modelMatrix*vec4(position,1.);
}
`
export const SHADOW_FRAG = `
precision highp float;
layout(location=0) out vec4 o;
void main() {
  o=vec4(gl_FragCoord.z);
}
`
export const INK_FRAG = `
precision highp float;
in vec2 vUv;
uniform sampler2D g0,g1,g2,acc,accB;
uniform vec2 px;
uniform vec3 camDir;
uniform float lineW, lineA, creaseA, catcher, satur;
uniform vec3 inkC, shadowC;
layout(location=0) out vec4 o;
float hash(vec2 p) {
  return fract(sin(dot(p,vec2(127.1,311.7)))*43758.5453);
}
float vn(vec2 p) {
  vec2 i=floor(p),f=fract(p);
  f=f*f*(3.-2.*f);
  return mix(mix(hash(i),hash(i+vec2(1,0)),f.x),mix(hash(i+vec2(0,1)),hash(i+vec2(1,1)),f.x),f.y);
}
vec3 lin(vec3 c) {
  return pow(c,vec3(2.2));
}
vec3 srgb(vec3 c) {
  return pow(max(c,0.),vec3(1./2.2));
}
void main() {
  vec4 w=texture(g2,vUv);
  if(w.a<.5) {
    o=vec4(0.);
    return;
  }
  vec4 a=texture(g0,vUv);
  if(a.a<-.5) {
    o=vec4(0.); // hides, is not drawn
    return;
  }
  vec4 n4=texture(g1,vUv);
  vec3 n=n4.xyz;
  vec3 lit=texture(acc,vUv).rgb;
  if(catcher>.5) {
    vec3 ref=texture(accB,vUv).rgb;
    float k=dot(lit,vec3(.33)), r=dot(ref,vec3(.33));
    // the dome darkens the ground far around: without this floor the sprite would show its rectangle
    float al=clamp((1.-k/max(r,.001)-.09)*1.15,0.,1.);
    o=vec4(shadowC, al*.8);
    return;
  }
  vec3 alb=lin(a.rgb);
  // gouache variation (low freq)
  float g=vn(w.xz*3.1+w.y*2.3)*.6+vn(w.xz*9.+w.y*7.)*.4;
  alb*=mix(.955,1.045,g);
  if(n4.a<0.) {
    float l=dot(lit,vec3(.35,.5,.15));
    lit=mix(lit, vec3(l)*vec3(1.10,.97,.90)+vec3(.20,.10,.07), .62);
  }
  vec3 c=alb*lit;
  c=mix(c, alb*1.05, a.a);
  // gloss: cheap fresnel/top sheen
  vec3 h=normalize(camDir+normalize(vec3(-.5,.9,.35)));
  c+=max(n4.a,0.)*pow(max(dot(n,h),0.),40.)*.5*lit;
  // soft shoulder
  c=c/(1.+max(c-0.82,0.)*.6);
  vec3 s=srgb(c);
  float lu=dot(s,vec3(.3,.59,.11));
  s=mix(vec3(lu),s,satur);
  // lines
  float dz=0.;
  float e=0., e2=0., cr=0.;
  float md=dot(w.xyz,camDir);
  float oid=floor(w.a), pid=fract(w.a);
  float R=lineW;
  for(int i=0;i<16;i++) {
    float t=float(i)*6.28318/8.;
    float rr = i<8 ? R : R*.5;
    vec2 uv2=vUv+vec2(cos(t),sin(t))*rr*px;
    vec4 q=texture(g2,uv2);
    if(q.a<.5) {
      e=max(e,1.);
      continue;
    }
    float qd=dot(q.xyz,camDir);
    float pd=dot(n, q.xyz-w.xyz);
    vec3 qn=texture(g1,uv2).xyz;
    bool nearer = md>qd+.004;
    if(floor(q.a)!=oid) {
      if(nearer|| (abs(md-qd)<=.004 && oid>floor(q.a))) e=max(e, abs(pd)>.05?1.:.75);
    } else if(abs(fract(q.a)-pid)>.001) {
      if(nearer|| (abs(md-qd)<=.004 && pid>fract(q.a))) e2=max(e2,.8);
    } else if(pd<-.05 && nearer && dot(n,qn)>-2.) e2=max(e2, smoothstep(.05,.12,-pd)*.85);
    else if(i>=8 && dot(n,qn)<.78) {
      float cv=dot(qn-n,q.xyz-w.xyz);
      if(cv>0.) cr=max(cr,1.);
      else e2=max(e2,.42);
    }
  }
  vec3 ink=mix(s*vec3(.34,.27,.36), inkC, .45);
  vec3 hi=mix(s, vec3(1.,.97,.9), .28);
  s=mix(s, hi, cr*creaseA*(1.-a.a));
  float ea=max(e*lineA, e2*lineA*.72);
  s=mix(s, ink, ea*(1.-.5*a.a));
  o=vec4(s,1.);
}
`
/** The light that comes from everywhere. */
export const AMBIENT_FRAG = `
precision highp float;
in vec2 vUv;
uniform sampler2D g1,g2;
uniform vec3 sky,gnd;
uniform float amb;
layout(location=0) out vec4 o;
void main() {
  if(texture(g2,vUv).a<.5) {
    o=vec4(0.);
    return;
  }
  float k=texture(g1,vUv).y*.5+.5;
  o=vec4(mix(gnd,sky,k)*amb,0.);
}
`
/** Object id in two bytes. */
export const ID_FRAG = `
precision highp float;
in vec2 vUv;
uniform sampler2D g2;
layout(location=0) out vec4 o;
void main() {
  float id=floor(texture(g2,vUv).a);
  o=vec4(floor(id/256.)/255., mod(id,256.)/255., 0., 1.);
}
`
